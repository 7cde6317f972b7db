import { longBodyColumns } from "./longBodyColumns.ts";

/**
 * The lists of the two sites and their columns. Internal names are ASCII and never change;
 * display names are Finnish, for people who open the list in SharePoint.
 */
export interface ColumnDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly type: "text" | "number" | "multiline";
  readonly indexed: boolean;
  readonly unique: boolean;
}

export interface ListDefinition {
  /** Also the last part of the list's address, by which it is known whatever people call it. */
  readonly name: ListName;
  /** What the list is called in SharePoint at first; HR may rename it. */
  readonly displayName: string;
  readonly columns: readonly ColumnDefinition[];
  /** True: documents lie in closed folders, one per group or person, that carry the permissions. */
  readonly folders: boolean;
}

export type ListName =
  | "Model"
  | "Units"
  | "Groups"
  | "People"
  | "Worksheets"
  | "HandedIn"
  | "Notes"
  | "Reviews"
  | "Deputies"
  | "Summaries"
  | "Posts"
  | "PublishedStaff"
  | "PublishedLeads"
  | "Plans"
  | "PlanWork"
  | "FollowUps"
  | "Trainings"
  | "Proposals"
  | "TalkNeeds"
  | "TalkMarks"
  | "LevelSums"
  | "EmployeeHalves"
  | "SupervisorHalves"
  | "EmployeeGoals"
  | "SupervisorGoals"
  | "LevelBases"
  | "Registry";

const text = (name: string, displayName: string): ColumnDefinition => ({
  name,
  displayName,
  type: "text",
  indexed: true,
  unique: false,
});
const plain = (name: string, displayName: string): ColumnDefinition => ({
  ...text(name, displayName),
  indexed: false,
});
const number = (name: string, displayName: string): ColumnDefinition => ({
  ...text(name, displayName),
  type: "number",
});
const long = (name: string, displayName: string): ColumnDefinition => ({
  ...plain(name, displayName),
  type: "multiline",
});

const key = text("Key", "Tunniste");
const uniqueKey = { ...key, unique: true };
const body = long("Body", "Sisältö");
const digest = long("Digest", "Tiivistelmä");
const areaKey = text("AreaKey", "Alueen avain");
const year = number("Year", "Vuosi");
const unit = text("UnitId", "Yksikkö");
const group = text("GroupId", "Ryhmä");
const kind = text("Kind", "Laji");
const state = text("State", "Tila");
const dueOn = text("DueOn", "Määräpäivä");

/** Columns of every document that a group fills or hands in. */
const groupDocument = [key, areaKey, year, unit, group, kind, state, dueOn, body, digest];
/** A long document goes on in further columns (`longBody.ts`). */
const longBody = longBodyColumns.map((name, at) => long(name, at === 0 ? "Sisältö" : `Sisältö ${at + 1}`));
const groupYear = text("GroupYear", "Ryhmä ja vuosi");
const person = text("PersonId", "Henkilö");
const supervisor = text("SupervisorId", "Esihenkilö");
const supervisorYearColumn = text("SupervisorYear", "Esihenkilö ja vuosi");

export const lists: readonly ListDefinition[] = [
  { name: "Model", displayName: "Kunnan malli", folders: false, columns: [uniqueKey, ...longBody] },
  {
    name: "Units",
    displayName: "Yksiköt",
    folders: false,
    columns: [uniqueKey, kind, text("ParentId", "Yläyksikkö"), body],
  },
  {
    name: "Groups",
    displayName: "Ryhmät",
    folders: false,
    columns: [uniqueKey, kind, unit, text("AreaId", "Palvelualue"), text("ChairId", "Puheenjohtaja"), body],
  },
  {
    name: "People",
    displayName: "Henkilöt",
    folders: false,
    columns: [
      uniqueKey,
      text("EntraId", "Entra-tunniste"),
      supervisor,
      unit,
      plain("JobTitle", "Nimike"),
      body,
    ],
  },
  { name: "Worksheets", displayName: "Keskustelulomakkeet", folders: true, columns: groupDocument },
  { name: "HandedIn", displayName: "Palautetut keskustelut", folders: true, columns: groupDocument },
  {
    name: "Notes",
    displayName: "Muistilaput",
    folders: true,
    columns: [key, groupYear, year, unit, group, person, state, body],
  },
  {
    name: "Reviews",
    displayName: "Käsittelyt",
    folders: true,
    columns: groupDocument.filter((column) => column !== digest),
  },
  { name: "Deputies", displayName: "Sijaisuudet", folders: false, columns: [uniqueKey, group, body] },
  {
    name: "Summaries",
    displayName: "Koonnit",
    folders: false,
    columns: [uniqueKey, areaKey, year, unit, kind, state, body],
  },
  {
    name: "Posts",
    displayName: "Kanavaviestit",
    folders: false,
    columns: [uniqueKey, areaKey, year, unit, state, body],
  },
  {
    name: "PublishedStaff",
    displayName: "Julkaistut henkilöstölle",
    folders: false,
    columns: [uniqueKey, areaKey, year, unit, kind, ...longBody],
  },
  {
    name: "PublishedLeads",
    displayName: "Julkaistut johtoryhmille ja esihenkilöille",
    folders: false,
    columns: [uniqueKey, areaKey, year, unit, kind, body],
  },
  {
    name: "Plans",
    displayName: "Koulutussuunnitelmat",
    folders: true,
    columns: [key, areaKey, year, unit, group, kind, state, dueOn, digest, ...longBody],
  },
  {
    name: "PlanWork",
    displayName: "Suunnitelmien koonti",
    folders: false,
    columns: [uniqueKey, year, unit, kind, state, ...longBody],
  },
  {
    name: "FollowUps",
    displayName: "Suunnitelmien toteuma",
    folders: true,
    columns: [key, areaKey, year, unit, group, kind, state, dueOn, ...longBody],
  },
  {
    name: "Trainings",
    displayName: "Koulutustiedot",
    folders: true,
    columns: [key, areaKey, supervisorYearColumn, year, unit, person, state, body],
  },
  {
    name: "Proposals",
    displayName: "Omat koulutusilmoitukset",
    folders: true,
    columns: [key, person, supervisor, state, body],
  },
  {
    name: "TalkNeeds",
    displayName: "Kehityskeskustelujen tarpeet",
    folders: true,
    columns: [key, areaKey, year, unit, person, state, body],
  },
  {
    name: "TalkMarks",
    displayName: "Käydyt kehityskeskustelut",
    folders: true,
    columns: [key, areaKey, year, unit, person, state, body],
  },
  {
    name: "LevelSums",
    displayName: "Osaamistasojen yhteenvedot",
    folders: true,
    columns: [key, year, unit, body],
  },
  { name: "Registry", displayName: "Ylläpidon rekisteri", folders: false, columns: [uniqueKey, kind, body] },
];

const talkHalf = [key, supervisorYearColumn, year, unit, person, supervisor, state, body];
const goals = [key, person, supervisor, state, body];

/** The lists of the talks site: what two people say to each other, in folders that only these two read. */
export const talksLists: readonly ListDefinition[] = [
  { name: "EmployeeHalves", displayName: "Työntekijän osuudet", folders: true, columns: talkHalf },
  {
    name: "SupervisorHalves",
    displayName: "Esihenkilön osuudet",
    folders: true,
    // Digest: the agreed levels alone, so that what sums them up reads no words.
    columns: [...talkHalf, digest],
  },
  { name: "EmployeeGoals", displayName: "Tavoitteet, työntekijä", folders: true, columns: goals },
  { name: "SupervisorGoals", displayName: "Tavoitteet, esihenkilö", folders: true, columns: goals },
  {
    name: "LevelBases",
    displayName: "Osaamistasojen laskenta",
    folders: false,
    columns: [uniqueKey, year, kind, ...longBody],
  },
];
