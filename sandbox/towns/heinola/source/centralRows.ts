import type { WrittenRow } from "./plannedRows.ts";

/** A row of the centralised plan: `participants` in all, `answers` are found by the words that a need led to. */
export interface CentralRow extends Omit<WrittenRow, "share" | "euros"> {
  readonly participants: number;
  readonly cost: number;
  readonly ledTo?: RegExp;
  readonly heldOn?: string;
}

const row = (
  need: string,
  training: string,
  target: string,
  [methodId, competenceId, provider]: readonly [string, string, string],
  [when, participants, days, cost]: readonly [string, number, number, number],
  more: Partial<Pick<CentralRow, "ledTo" | "heldOn" | "eligible">> = {},
): CentralRow => ({
  need,
  training,
  target,
  methodId,
  competenceId,
  provider,
  when,
  participants,
  days,
  cost,
  eligible: true,
  ...more,
});

/** HR's centralised plans: all staff first, then supervisors and specialists. */
export const centralRows: Readonly<Record<2026 | 2027, readonly CentralRow[]>> = {
  2026: [
    row(
      "Tekoälyn ja digitaitojen perustaso",
      "Tekoälyn ja digitaitojen tietoiskut, neljä kertaa",
      "Koko henkilöstö",
      ["webinars", "digital", "Eduhouse ja oma tietohallinto"],
      ["syksy 2026", 150, 0.25, 3200],
      { heldOn: "2026-11-26" },
    ),
    row(
      "Selkeä kieli ohjeissa ja päätöksissä",
      "Virkakielen työpaja",
      "Ohjeita ja päätöksiä kirjoittavat",
      ["training", "collaboration", "Oma viestintä ja kielenhuollon kouluttaja"],
      ["marraskuu 2026", 46, 0.5, 2400],
      { heldOn: "2026-11-24" },
    ),
    row(
      "Työhyvinvointi ja palautuminen",
      "Palautumisen verkkovalmennus, kolme osaa",
      "Koko henkilöstö",
      ["remote-training", "self-management", "Työterveys"],
      ["kevät 2026", 90, 0.5, 1800],
      { heldOn: "2026-04-28" },
    ),
    row(
      "Tietosuoja arjessa",
      "Tietosuojavastaavan tietoisku asiakirjapyynnöistä",
      "Sihteerit ja valmistelijat",
      ["micro-training", "professional", "Oma tietosuojavastaava"],
      ["syyskuu 2026", 38, 0.2, 0],
      { heldOn: "2026-09-15", eligible: false },
    ),
    row(
      "Mitä lähiesihenkilö sanoo, kun vastausta ei vielä ole",
      "Muutosjohtamisen valmennus lähiesihenkilöille, kolme kertaa",
      "Lähiesihenkilöt",
      ["training", "lead-interaction", "Ulkopuolinen valmentaja"],
      ["kevät 2026", 34, 1.5, 6900],
      { ledTo: /^Muutosjohtamisen valmennus/u, heldOn: "2026-04-22" },
    ),
    row(
      "Varhainen tuki ja puheeksi ottaminen",
      "Varhaisen tuen koulutus esihenkilöille työterveyden kanssa",
      "Kaikki esihenkilöt",
      ["training", "lead-workability", "Työterveys"],
      ["toukokuu 2026", 52, 0.5, 1500],
      { heldOn: "2026-05-19" },
    ),
    row(
      "Milloin saa ostaa suoraan ja milloin pitää kilpailuttaa",
      "Hankintojen tietoisku tilaajille",
      "Yksiköissä tilaavat",
      ["webinars", "lead-finance", "Oma hankinta-asiantuntija"],
      ["helmikuu 2026", 41, 0.25, 0],
      { ledTo: /^Hankintojen tietoisku/u, heldOn: "2026-02-11" },
    ),
    row(
      "Työnjohtajan vuorovaikutus ja palaute",
      "Työnjohtajien valmennus, kolme iltapäivää",
      "Työnjohtajat ja ohjaajat",
      ["training", "lead-interaction", "Ulkopuolinen valmentaja"],
      ["loka–marraskuu 2026", 17, 1.5, 4200],
      { heldOn: "2026-11-11" },
    ),
    row(
      "Ajankohtaiset asiat esihenkilölle",
      "Esihenkilöinfot, kymmenen kertaa",
      "Kaikki esihenkilöt",
      ["meetings", "lead-employment", "Oma henkilöstöpalvelut"],
      ["koko vuosi 2026", 62, 1.5, 0],
      { heldOn: "2026-12-08", eligible: false },
    ),
    row(
      "Mitä oppilas saa tehdä koneella",
      "Tekoäly opetuksessa -tietoisku kouluille",
      "Opettajat",
      ["conversations", "professional", "Digituutorit"],
      ["maaliskuu 2026", 64, 0.25, 0],
      { ledTo: /^Tekoäly opetuksessa/u, heldOn: "2026-03-18", eligible: false },
    ),
    row(
      "Itsenäinen opiskelu",
      "Eduhousen verkkokurssit",
      "Koko henkilöstö",
      ["self-study", "learning", "Eduhouse"],
      ["koko vuosi 2026", 100, 0.5, 7400],
      { heldOn: "2026-12-31", eligible: false },
    ),
  ],
  2027: [
    row(
      "Tekoäly ja digitaidot myös niille, jotka eivät istu koneella",
      "Tekoälyn ja digitaitojen tietoiskut tukikohdissa ja yksiköissä",
      "Koko henkilöstö, ensin keittiöt, kunnossapito ja siivous",
      ["micro-training", "digital", "Oma tietohallinto ja kirjaston digiopastaja"],
      ["helmi–marraskuu 2027", 260, 0.25, 1600],
      {},
    ),
    row(
      "Mitä aineistoa mihinkin palveluun saa viedä",
      "Tekoäly ja tietosuoja -koulutus valmistelijoille",
      "Valmistelijat ja esihenkilöt",
      ["training", "professional", "Oma tietosuojavastaava ja ulkopuolinen juristi"],
      ["maaliskuu 2027", 60, 0.5, 2900],
      { ledTo: /^Tekoäly ja tietosuoja/u },
    ),
    row(
      "Työhyvinvointi muutoksissa",
      "Palautumisen ja työn rajaamisen verkkovalmennus",
      "Koko henkilöstö",
      ["remote-training", "self-management", "Työterveys"],
      ["syksy 2027", 110, 0.5, 2000],
      {},
    ),
    row(
      "Työkykyjohtamisen valmiudet",
      "Esihenkilöiden työkykyvalmennus, vertaisryhmät",
      "Kaikki esihenkilöt",
      ["training", "lead-workability", "Työterveys ja Keva"],
      ["huhti–marraskuu 2027", 58, 1, 5200],
      {},
    ),
    row(
      "Tavoitteista ja laadusta puhuminen arjessa",
      "Tavoitteista puhumisen valmennus ohjaajille",
      "Ohjaajat ja vuorovastaavat",
      ["training", "lead-performance", "Ulkopuolinen valmentaja"],
      ["maaliskuu 2027", 22, 1, 3400],
      { ledTo: /^Tavoitteista puhumisen/u },
    ),
    row(
      "Projektit ja hankinnat hallussa",
      "Projektityön ja hankintojen perusteet, kaksi päivää",
      "Esihenkilöt ja asiantuntijat",
      ["courses", "lead-finance", "FCG"],
      ["lokakuu 2027", 24, 2, 6800],
      {},
    ),
    row(
      "Ajankohtaiset asiat esihenkilölle",
      "Esihenkilöinfot, kymmenen kertaa",
      "Kaikki esihenkilöt",
      ["meetings", "lead-employment", "Oma henkilöstöpalvelut"],
      ["koko vuosi 2027", 62, 1.5, 0],
      { eligible: false, heldOn: "2027-02-02" },
    ),
    row(
      "Itsenäinen opiskelu",
      "Eduhousen verkkokurssit",
      "Koko henkilöstö",
      ["self-study", "learning", "Eduhouse"],
      ["koko vuosi 2027", 170, 0.5, 7600],
      { eligible: false },
    ),
    row(
      "Uuden työntekijän alku",
      "Tervetuloa Heinolaan -perehdytysaamu, neljä kertaa",
      "Uudet työntekijät",
      ["induction", "collaboration", "Oma henkilöstöpalvelut"],
      ["tammi-, huhti-, elo- ja marraskuu 2027", 70, 0.5, 800],
      { eligible: false, heldOn: "2027-01-20" },
    ),
  ],
};
