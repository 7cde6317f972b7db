import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import type { Role } from "./permissionTable.ts";
import { roleTitle } from "./permissionTable.ts";

export interface MembershipSource {
  /** Ended groups as well: they keep their readers and lose who fills. */
  readonly groups: readonly Group[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly staffGroupId: string;
  readonly hrPeople: readonly string[];
}

/** Title of each SharePoint group -> the login names that belong in it, exactly. */
export function membershipTable(source: MembershipSource): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  const set = (role: Role, logins: readonly string[]) => table.set(roleTitle(role), [...new Set(logins)]);
  set({ kind: "staff" }, [entraGroupLogin(source.staffGroupId)]);
  set({ kind: "hr" }, source.hrPeople.map(userLogin));
  for (const group of source.groups) {
    set({ kind: "fillers", groupId: group.id }, loginsOf(fillersOf(group), source.people));
    set({ kind: "members", groupId: group.id }, loginsOf(group.memberIds, source.people));
    set({ kind: "heads", groupId: group.id }, loginsOf([group.headId], source.people));
  }
  return table;
}

/** Members of those groups that are the same whatever the organisation is. */
export function membersOf(
  roles: readonly Role[],
  from: Pick<MembershipSource, "staffGroupId" | "hrPeople">,
): ReadonlyMap<string, readonly string[]> {
  const titles = new Set(roles.map(roleTitle));
  const all = membershipTable({ groups: [], people: new Map(), ...from });
  return new Map([...all].filter(([title]) => titles.has(title)));
}

function loginsOf(
  ids: readonly (PersonId | null)[],
  people: ReadonlyMap<PersonId, Person>,
): readonly string[] {
  return ids.flatMap((id) => {
    const person = id === null ? undefined : people.get(id);
    return person?.userPrincipalName && !person.leftOn ? [userLogin(person.userPrincipalName)] : [];
  });
}

/** How SharePoint names a person and an Entra group. */
export function userLogin(userPrincipalName: string): string {
  return `i:0#.f|membership|${userPrincipalName.toLowerCase()}`;
}

function entraGroupLogin(objectId: string): string {
  return `c:0t.c|tenant|${objectId.toLowerCase()}`;
}
