import type { WrittenRow } from "./plannedRows.ts";

/** A row that an area's management team wrote itself. `became`: what came of one that was not held. */
export interface AreaRow extends Omit<WrittenRow, "share" | "euros"> {
  readonly participants: number;
  readonly cost: number;
  readonly became?: readonly [state: "cancelled" | "moved", remark: string];
}

const row = (
  need: string,
  training: string,
  target: string,
  [methodId, competenceId, provider]: readonly [string, string, string],
  [when, participants, days, cost]: readonly [string, number, number, number],
  became?: AreaRow["became"],
): AreaRow => ({
  ...{ need, training, target, methodId, competenceId, provider, when, participants, days, cost },
  eligible: methodId === "training" || methodId === "courses" || methodId === "remote-training",
  ...(became && { became }),
});

export const areaRows: Readonly<Record<string, Readonly<Record<2026 | 2027, readonly AreaRow[]>>>> = {
  hyvinvointi: {
    2026: [
      row(
        "Kielitietoinen työtapa kouluissa",
        "Kielitietoisuuden iltapäivät kouluille",
        "Opettajat ja ohjaajat",
        ["training", "professional", "LAB-ammattikorkeakoulu"],
        ["syksy 2026", 60, 0.5, 1900],
        ["moved", "Siirtyi kevään 2027 koulutuskiertueeseen."],
      ),
      row(
        "Ryhmän ohjaaminen liikkuen",
        "Toiminnallisen ohjauksen kurssi",
        "Nuoriso- ja liikuntapalvelut",
        ["courses", "professional", "Päijät-Hämeen liikunta"],
        ["huhtikuu 2026", 9, 1, 1260],
        ["cancelled", "Liian vähän ilmoittautuneita."],
      ),
    ],
    2027: [
      row(
        "Lapsen ja oppilaan tuki nivelvaiheissa",
        "Nivelvaiheiden yhteinen iltapäivä",
        "Esiopetus, alkuopetus ja erityisopettajat",
        ["together", "professional", "Oma väki"],
        ["toukokuu 2027", 44, 0.5, 200],
      ),
      row(
        "Opettajien ja ohjaajien yhteistyö tuen toteuttamisessa",
        "Yhteisopettajuuden koulutuspäivä",
        "Opettajat ja koulunkäynninohjaajat",
        ["training", "professional", "Helsingin yliopisto"],
        ["elokuu 2027", 92, 1, 3600],
      ),
    ],
  },
  kaupunkiymparisto: {
    2026: [
      row(
        "Omavalvonta sähköiseksi",
        "Sähköisen omavalvonnan käyttökoulutus",
        "Keskuskeittiö ja palvelukeittiöt",
        ["training", "digital", "Järjestelmän toimittaja"],
        ["marraskuu 2026", 24, 0.5, 900],
        ["moved", "Laitteet myöhästyivät. Koulutus pidettiin tammikuussa 2027."],
      ),
      row(
        "Esteettömyys suunnittelussa",
        "Esteettömyyden koulutuspäivä suunnittelijoille",
        "Suunnittelijat ja kaavoittajat",
        ["training", "professional", "Ulkopuolinen asiantuntija"],
        ["syyskuu 2026", 10, 1, 1400],
        ["cancelled", "Kohteiden aikataulut siirtyivät, koulutusta ei enää tarvittu."],
      ),
    ],
    2027: [
      row(
        "Kortti- ja lupakoulutukset voimassa",
        "Työturvallisuus- ja tulityökortit",
        "Kunnossapito, varikko ja puistot",
        ["courses", "professional", "Koulutuskeskus Salpaus"],
        ["helmi–maaliskuu 2027", 18, 1, 2700],
      ),
      row(
        "Robotit ja yhdistelmäkoneet suurissa kohteissa",
        "Koneiden käyttöönotto kohteittain",
        "Siivouspalvelut",
        ["induction", "professional", "Laitetoimittaja ja kokeneet laitoshuoltajat"],
        ["elo–syyskuu 2027", 14, 1, 600],
      ),
    ],
  },
  yhteiset: {
    2026: [
      row(
        "Integraatioiden ylläpito useammalle",
        "Integraatioiden jatkokurssi",
        "Integraatioasiantuntija ja digikehittäjät",
        ["courses", "digital", "FCG"],
        ["toukokuu 2026", 3, 2, 2100],
        ["cancelled", "Asia opittiin työssä toimittajan kanssa."],
      ),
      row(
        "Tapahtuman turvallisuus",
        "Tapahtumaturvallisuuden kurssi",
        "Kehittäminen ja asiakaspalvelu",
        ["courses", "professional", "Pelastuslaitos"],
        ["huhtikuu 2026", 5, 1, 750],
        ["moved", "Kurssi täyttyi, uusi aika keväällä 2027."],
      ),
    ],
    2027: [
      row(
        "Tapahtuman turvallisuus",
        "Tapahtumaturvallisuuden kurssi",
        "Kehittäminen ja asiakaspalvelu",
        ["courses", "professional", "Pelastuslaitos"],
        ["huhtikuu 2027", 5, 1, 750],
      ),
      row(
        "Talousarvion ja hankintojen osaaminen palvelualueella",
        "Ennuste- ja hankintaklinikat omilla luvuilla",
        "Vastuualueiden valmistelijat",
        ["together", "lead-finance", "Oma controller ja hankinta-asiantuntija"],
        ["neljännesvuosittain 2027", 22, 0.5, 0],
      ),
    ],
  },
};
