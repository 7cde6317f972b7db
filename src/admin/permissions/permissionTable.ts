import type { GroupKind } from "#domain/model/groupKind.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import type { ListName } from "#store/lists.ts";
import type { Level } from "./levels.ts";

/** A SharePoint group of ours, by what it stands for. */
export type Role =
  | { readonly kind: "staff" }
  | { readonly kind: "hr" }
  | { readonly kind: "fillers"; readonly groupId: GroupId }
  | { readonly kind: "members"; readonly groupId: GroupId };

export interface Grant {
  readonly role: Role;
  readonly level: Level;
}

/** Lists whose documents lie in closed folders. */
export type FolderList = "Worksheets" | "HandedIn";
export const folderLists: readonly FolderList[] = ["Worksheets", "HandedIn"];

const staff: Role = { kind: "staff" };
const hr: Role = { kind: "hr" };
const staffReads: Grant = { role: staff, level: "reads" };
const hrMaintains: Grant = { role: hr, level: "maintains" };
const hrAdds: Grant = { role: hr, level: "adds" };

export const webGrants: readonly Grant[] = [staffReads];

/** Who may do what on the list itself. Only the leads' published copies depend on the organisation. */
export function listGrants(
  list: ListName,
  groups: readonly Group[],
  kinds: ReadonlyMap<string, GroupKind>,
): readonly Grant[] {
  switch (list) {
    case "Model":
    case "Units":
    case "Groups":
    case "People":
      return [staffReads, hrMaintains];
    case "Worksheets":
    case "HandedIn":
    case "Notes":
    case "Reviews":
      return [staffReads];
    case "Summaries":
    case "Posts":
    case "Deputies":
      return [hrMaintains];
    case "PublishedStaff":
      return [hrAdds, staffReads];
    case "PublishedLeads":
      return [hrAdds, ...leadReaders(groups, kinds)];
    case "Registry":
      return [];
  }
}

/** The published copies for leads: members of the leading groups, and everybody who leads a group's discussion. */
function leadReaders(groups: readonly Group[], kinds: ReadonlyMap<string, GroupKind>): readonly Grant[] {
  return groups.flatMap((group): Grant[] => [
    { role: { kind: "fillers", groupId: group.id }, level: "reads" },
    ...(kinds.get(group.kindId)?.leads
      ? [{ role: { kind: "members" as const, groupId: group.id }, level: "reads" as const }]
      : []),
  ]);
}

/** Who may do what in the closed folder of one group. `leads` are the groups whose members read what it hands in. */
export function folderGrants(list: FolderList, group: Group, leads: readonly Group[]): readonly Grant[] {
  const own: readonly Grant[] = [
    { role: { kind: "fillers", groupId: group.id }, level: "fills" },
    { role: { kind: "members", groupId: group.id }, level: "reads" },
  ];
  if (list === "Worksheets") return own;
  return [
    ...own,
    ...leads.map((lead): Grant => ({ role: { kind: "members", groupId: lead.id }, level: "reads" })),
    { role: hr, level: "reads" },
  ];
}

/** The title of the SharePoint group; people see it in SharePoint. */
export function roleTitle(role: Role): string {
  switch (role.kind) {
    case "staff":
      return "Osaamiskello henkilöstö";
    case "hr":
      return "Osaamiskello HR";
    case "fillers":
      return `Osaamiskello ${role.groupId} täyttäjät`;
    case "members":
      return `Osaamiskello ${role.groupId} jäsenet`;
  }
}
