import type { GroupKind } from "#domain/model/groupKind.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import type { ListName } from "#store/lists.ts";
import type { GroupList } from "./folderLists.ts";
import type { Level } from "./levels.ts";

/** Who is granted something: a SharePoint group of ours, by what it stands for, or one person. */
export type Role =
  | { readonly kind: "staff" }
  | { readonly kind: "hr" }
  | { readonly kind: "fillers"; readonly groupId: GroupId }
  | { readonly kind: "members"; readonly groupId: GroupId }
  | { readonly kind: "heads"; readonly groupId: GroupId }
  /** One person, directly: there is nobody else in their place. */
  | { readonly kind: "user"; readonly login: string };

export interface Grant {
  readonly role: Role;
  readonly level: Level;
}

const staff: Role = { kind: "staff" };
const hr: Role = { kind: "hr" };
const staffReads = reads(staff);
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
    case "Plans":
    case "FollowUps":
    case "Trainings":
    case "Proposals":
    case "TalkNeeds":
    case "TalkMarks":
    case "LevelSums":
    case "EmployeeHalves":
    case "SupervisorHalves":
    case "EmployeeGoals":
    case "SupervisorGoals":
      return [staffReads];
    case "PlanWork":
      return [hrMaintains, ...leadingGroups(groups, kinds)];
    case "Summaries":
    case "Posts":
    case "Deputies":
      return [hrMaintains];
    case "PublishedStaff":
      return [hrAdds, staffReads];
    case "PublishedLeads":
      return [hrAdds, ...leadReaders(groups, kinds)];
    case "LevelBases":
    case "Registry":
      return [];
  }
}

/** The published copies for leads: members of the leading groups, and everybody who leads a group's discussion. */
function leadReaders(groups: readonly Group[], kinds: ReadonlyMap<string, GroupKind>): readonly Grant[] {
  return groups.flatMap((group): Grant[] => [
    reads({ kind: "fillers", groupId: group.id }),
    ...(kinds.get(group.kindId)?.leads ? [reads({ kind: "members", groupId: group.id })] : []),
  ]);
}

/** What HR compiles of plans is read by the management groups, who look at it before it is confirmed. */
function leadingGroups(groups: readonly Group[], kinds: ReadonlyMap<string, GroupKind>): readonly Grant[] {
  return groups.flatMap((group): Grant[] =>
    kinds.get(group.kindId)?.leads
      ? [reads({ kind: "fillers", groupId: group.id }), reads({ kind: "members", groupId: group.id })]
      : [],
  );
}

/** The groups that other groups' folders are opened to. */
export interface FolderReaders {
  /** Whose members read what the group hands in. */
  readonly leads: readonly Group[];
  /** Those that the group goes on in: last year is there beside this year. */
  readonly successors: readonly Group[];
}

/** Who may do what in the closed folder of one group. */
export function folderGrants(list: GroupList, group: Group, readers: FolderReaders): readonly Grant[] {
  const fillers: Role = { kind: "fillers", groupId: group.id };
  const members: Role = { kind: "members", groupId: group.id };
  const nextFillers = readers.successors.map(({ id }) => reads({ kind: "fillers", groupId: id }));
  const nextMembers = readers.successors.map(({ id }) => reads({ kind: "members", groupId: id }));
  switch (list) {
    case "Worksheets":
      return [{ role: fillers, level: "fills" }, reads(members), ...nextFillers];
    case "Notes":
      // In a group that has ended nobody fills any more: its members read on, and its fillers are nobody.
      return [
        { role: fillers, level: "fills" },
        { role: members, level: group.endedOn ? "reads" : "fills" },
      ];
    case "Reviews":
      return [{ role: hr, level: "fills" }, reads(fillers), reads(members), ...nextFillers, ...nextMembers];
    case "Plans":
      return distinct([
        { role: fillers, level: "fills" },
        { role: hr, level: "fills" },
        ...readers.leads.map(({ id }) => reads({ kind: "members", groupId: id })),
        ...nextFillers,
      ]);
    case "FollowUps":
      return [{ role: fillers, level: "fills" }, { role: hr, level: "fills" }, staffReads];
    case "HandedIn": {
      const leads = readers.leads.map(({ id }) => reads({ kind: "members", groupId: id }));
      const head = reads({ kind: "heads", groupId: group.id });
      return distinct([
        { role: fillers, level: "fills" },
        reads(members),
        ...leads,
        head,
        ...nextFillers,
        ...nextMembers,
        reads(hr),
      ]);
    }
  }
}

function reads(role: Role): Grant {
  return { role, level: "reads" };
}

/** A group may both lead another and go on from it. */
function distinct(grants: readonly Grant[]): readonly Grant[] {
  return [...new Map(grants.map((grant) => [roleTitle(grant.role), grant])).values()];
}

/** The title of the SharePoint group, which people see in SharePoint; of a person the login name. */
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
    case "heads":
      return `Osaamiskello ${role.groupId} esihenkilöt`;
    case "user":
      return role.login;
  }
}
