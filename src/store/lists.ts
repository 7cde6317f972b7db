/**
 * The lists of the work site and their columns. Internal names are ASCII and never change;
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
  readonly name: ListName;
  readonly columns: readonly ColumnDefinition[];
  /** True: documents lie in closed folders, one per group, that carry the permissions. */
  readonly folders: boolean;
}

export type ListName =
  | "Model"
  | "Units"
  | "Groups"
  | "People"
  | "Worksheets"
  | "HandedIn"
  | "Summaries"
  | "Posts"
  | "PublishedStaff"
  | "PublishedLeads"
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

export const lists: readonly ListDefinition[] = [
  { name: "Model", folders: false, columns: [uniqueKey, body] },
  { name: "Units", folders: false, columns: [uniqueKey, kind, text("ParentId", "Yläyksikkö"), body] },
  {
    name: "Groups",
    folders: false,
    columns: [uniqueKey, kind, unit, text("AreaId", "Palvelualue"), text("ChairId", "Puheenjohtaja"), body],
  },
  {
    name: "People",
    folders: false,
    columns: [
      uniqueKey,
      text("EntraId", "Entra-tunniste"),
      text("SupervisorId", "Esihenkilö"),
      unit,
      plain("JobTitle", "Nimike"),
      body,
    ],
  },
  { name: "Worksheets", folders: true, columns: groupDocument },
  { name: "HandedIn", folders: true, columns: groupDocument },
  { name: "Summaries", folders: false, columns: [uniqueKey, areaKey, year, unit, kind, state, body] },
  { name: "Posts", folders: false, columns: [uniqueKey, areaKey, year, unit, state, body] },
  { name: "PublishedStaff", folders: false, columns: [uniqueKey, areaKey, year, unit, kind, body] },
  { name: "PublishedLeads", folders: false, columns: [uniqueKey, areaKey, year, unit, kind, body] },
  { name: "Registry", folders: false, columns: [uniqueKey, kind, body] },
];
