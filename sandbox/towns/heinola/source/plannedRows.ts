/** Rows that were written into plans without a need of a discussion: cards, first aid, and what HR offers everybody. */
export interface WrittenRow {
  readonly need: string;
  readonly training: string;
  readonly target: string;
  readonly methodId: string;
  readonly competenceId: string;
  readonly provider: string;
  readonly when: string;
  /** Share of the group's members. */
  readonly share: number;
  readonly days: number;
  readonly euros: number;
  readonly eligible: boolean;
}

const firstAid: WrittenRow = {
  need: "Ensiaputaidot ajan tasalle",
  training: "Hätäensiapukurssi, 4 tuntia",
  target: "Joka kolmas työntekijä",
  methodId: "courses",
  competenceId: "professional",
  provider: "SPR",
  when: "huhti–toukokuu",
  share: 0.35,
  days: 0.5,
  euros: 55,
  eligible: true,
};

const medication: WrittenRow = {
  need: "Lääkehoidon lupa voimassa",
  training: "Lääkehoidon verkkokurssi ja näyttö",
  target: "Lääkehoitoon osallistuvat",
  methodId: "remote-training",
  competenceId: "professional",
  provider: "Wellamo-opisto",
  when: "syksy",
  share: 0.25,
  days: 0.5,
  euros: 40,
  eligible: true,
};

const roadSafety: WrittenRow = {
  need: "Työ liikenteen seassa turvallisesti",
  training: "Tieturva 1",
  target: "Kunnossapidon uudet ja kortin uusijat",
  methodId: "courses",
  competenceId: "professional",
  provider: "Koulutuskeskus Salpaus",
  when: "maaliskuu",
  share: 0.35,
  days: 1,
  euros: 165,
  eligible: true,
};

const hygiene: WrittenRow = {
  need: "Hygieniaosaaminen ja allergeenit",
  training: "Omavalvonnan ja allergeenien kertauspäivä",
  target: "Keittiöiden henkilöstö",
  methodId: "training",
  competenceId: "professional",
  provider: "Oma ruokapalveluasiantuntija",
  when: "kesäkuu",
  share: 0.8,
  days: 0.5,
  euros: 0,
  eligible: true,
};

const encounters: WrittenRow = {
  need: "Haastavat asiakastilanteet",
  training: "Turvallinen asiakaskohtaaminen, puolen päivän harjoitus",
  target: "Asiakaspalvelua tekevät",
  methodId: "training",
  competenceId: "collaboration",
  provider: "Oma työsuojelu ja järjestyksenvalvonnan kouluttaja",
  when: "lokakuu",
  share: 0.6,
  days: 0.5,
  euros: 45,
  eligible: true,
};

/** By what a group's id begins with, or by its id. */
export const writtenRows: readonly (readonly [RegExp, readonly WrittenRow[]])[] = [
  [
    /^ryhma-(kippasuo|rajavuori|siltasaari|tommola|paivakoti|kirkkis|myllyoja|vierumaki)/u,
    [firstAid, medication],
  ],
  [/^ryhma-(kailas|koulu|sinilahde|aamu)/u, [firstAid]],
  [/^ryhma-(kadut|puistot|varikko)/u, [roadSafety]],
  [/^ryhma-(keskuskeittio|palvelukeittiot)/u, [hygiene]],
  [/^ryhma-(asiakaspalvelu|kirjasto|liikuntapalvelut|tyollisyyspalvelut)/u, [encounters]],
];
