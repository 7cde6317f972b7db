/** What HR, the management groups and the co-operation committee did with the plans. */
const hr = "p-0017";
const teams = ["hyvinvointi", "kaupunkiymparisto", "yhteiset"];
const leading = (unit: string) => `ryhma-${unit}-johtoryhma`;

interface Event {
  readonly what: string;
  readonly at: string;
  readonly unitId?: string;
  readonly note?: string;
  readonly version?: number;
}

const logOf = (events: readonly Event[]) =>
  events.map(({ what, at, unitId = null, note = "", version = 1 }, index) => ({
    id: `e${index + 1}`,
    at: `${at}:00.000Z`,
    by: hr,
    what,
    version,
    unitId,
    note,
  }));

const compiled = (version: number, sheetRevision: number, on: string) => ({
  compiled: { version, sheetRevision, on, by: hr },
  returned: null,
});

const review = (
  id: string,
  [stepId, groupId]: readonly [string, string],
  on: string,
  remarks: string,
  version = 1,
) => ({
  id,
  version,
  stepId,
  groupId,
  on,
  outcome: remarks === "" ? "approved" : "remarks",
  remarks,
  by: hr,
});

const confirmation = (version: number, on: string, meeting: string, section: string) => ({
  version,
  body: "Yt-neuvottelukunta",
  on,
  meeting,
  section,
  by: hr,
});

const city = ["organisation", "ryhma-kaupungin-johtoryhma"] as const;
const team = (unit: string) => ["areas", leading(unit)] as const;

const grant = "Valtion erityisavustus kielitietoisuuden ohjaajakoulutukseen, 16 osallistujaa.";

export const process2026 = {
  is: "process",
  version: 2,
  units: {
    hyvinvointi: compiled(2, 2, "2026-04-22"),
    kaupunkiymparisto: compiled(1, 1, "2025-10-06"),
    yhteiset: compiled(1, 1, "2025-10-06"),
    heinola: compiled(1, 1, "2025-10-07"),
  },
  sentToReview: { version: 2, on: "2026-04-23", by: hr },
  reviews: [
    review("a1", city, "2025-10-28", "Keskitetyn koulutuksen määrä ei saa kasvaa."),
    ...teams.map((unit, at) => review(`a${at + 2}`, team(unit), `2025-11-0${at + 4}`, "")),
    review("b1", city, "2026-05-05", "", 2),
    ...teams.map((unit, at) => review(`b${at + 2}`, team(unit), `2026-05-${12 + at}`, "", 2)),
  ],
  sentToCommittee: { version: 2, on: "2026-05-18", by: hr },
  confirmations: [
    confirmation(1, "2025-12-11", "5/2025", "§ 38"),
    confirmation(2, "2026-06-04", "2/2026", "§ 12"),
  ],
  amendments: [{ version: 2, on: "2026-04-14", by: hr, reason: grant }],
  followedUp: {
    on: "2027-01-28",
    by: hr,
    remark:
      "Suunnitelluista riveistä toteutui neljä viidestä. Siirtyneet on viety vuoden 2027 suunnitelmaan.",
  },
  archived: { on: "2027-02-03", by: hr },
  log: logOf([
    ...["kaupunkiymparisto", "yhteiset", "hyvinvointi"].map((unitId, at) => ({
      what: "compiled",
      at: `2025-10-06T08:${10 + at * 5}`,
      unitId,
    })),
    { what: "compiled", at: "2025-10-07T06:40", unitId: "heinola" },
    { what: "sentToReview", at: "2025-10-08T07:15" },
    { what: "reviewed", at: "2025-10-28T12:30", note: "Keskitetyn koulutuksen määrä ei saa kasvaa." },
    ...teams.map((_, at) => ({ what: "reviewed", at: `2025-11-0${at + 4}T13:05` })),
    { what: "sentToCommittee", at: "2025-11-19T09:00" },
    { what: "confirmed", at: "2025-12-11T11:45", note: "Yt-neuvottelukunta, 5/2025, § 38" },
    { what: "amendmentBegun", at: "2026-04-14T07:20", note: grant, version: 2 },
    { what: "compiled", at: "2026-04-22T08:00", unitId: "hyvinvointi", version: 2 },
    { what: "sentToReview", at: "2026-04-23T06:30", version: 2 },
    { what: "reviewed", at: "2026-05-05T12:00", version: 2 },
    ...teams.map((_, at) => ({ what: "reviewed", at: `2026-05-${12 + at}T13:00`, version: 2 })),
    { what: "sentToCommittee", at: "2026-05-18T08:10", version: 2 },
    { what: "confirmed", at: "2026-06-04T11:20", note: "Yt-neuvottelukunta, 2/2026, § 12", version: 2 },
    { what: "followedUp", at: "2027-01-28T09:30", version: 2 },
    { what: "archived", at: "2027-02-03T07:00", version: 2 },
  ]),
};

const frameReason =
  "Rivien kustannukset puuttuvat kolmelta kurssilta, ja raami ylittyy. Täydentäkää ja toimittakaa uudelleen.";

export const process2027 = {
  is: "process",
  version: 1,
  units: {
    hyvinvointi: compiled(1, 1, "2026-10-06"),
    kaupunkiymparisto: compiled(1, 1, "2026-10-07"),
    yhteiset: compiled(1, 2, "2026-10-14"),
    heinola: compiled(1, 1, "2026-10-14"),
  },
  sentToReview: { version: 1, on: "2026-10-15", by: hr },
  reviews: [
    review("a1", city, "2026-10-27", "Tekoälykoulutus ensin niille, joiden työ ei ole koneen ääressä."),
    review("a2", team("hyvinvointi"), "2026-11-03", ""),
    review("a3", team("kaupunkiymparisto"), "2026-11-04", "Tieturvakurssit ennen huhtikuuta."),
    review("a4", team("yhteiset"), "2026-11-05", ""),
  ],
  sentToCommittee: { version: 1, on: "2026-11-20", by: hr },
  confirmations: [confirmation(1, "2026-12-10", "5/2026", "§ 31")],
  log: logOf([
    { what: "compiled", at: "2026-10-06T07:10", unitId: "hyvinvointi" },
    { what: "returned", at: "2026-10-07T06:55", unitId: "yhteiset", note: frameReason },
    { what: "compiled", at: "2026-10-07T07:30", unitId: "kaupunkiymparisto" },
    { what: "compiled", at: "2026-10-14T08:20", unitId: "yhteiset" },
    { what: "compiled", at: "2026-10-14T08:40", unitId: "heinola" },
    { what: "sentToReview", at: "2026-10-15T06:30" },
    {
      what: "reviewed",
      at: "2026-10-27T12:40",
      note: "Tekoälykoulutus ensin niille, joiden työ ei ole koneen ääressä.",
    },
    { what: "reviewed", at: "2026-11-03T13:15" },
    { what: "reviewed", at: "2026-11-04T12:20", note: "Tieturvakurssit ennen huhtikuuta." },
    { what: "reviewed", at: "2026-11-05T13:00" },
    { what: "sentToCommittee", at: "2026-11-20T08:00" },
    { what: "confirmed", at: "2026-12-10T11:30", note: "Yt-neuvottelukunta, 5/2026, § 31" },
  ]),
};
