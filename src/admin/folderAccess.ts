import { leadsAboveUnit } from "#domain/organisation/leadsAbove.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import { levelAccess } from "./levelAccess.ts";
import { loginOf } from "./loginOf.ts";
import { type FolderList, isPersonList, isTalksList, isUnitList } from "./permissions/folderLists.ts";
import { folderGrants, type Grant } from "./permissions/permissionTable.ts";
import { personGrants } from "./permissions/personGrants.ts";
import { talkAccess } from "./talkAccess.ts";
import { readersOf } from "./townAccess.ts";
import type { Town } from "./townSite.ts";

/** Who may do what in the closed folder of this name; null: it is of nobody that the town knows. */
export function folderAccess(town: Town, list: FolderList, folder: string): readonly Grant[] | null {
  if (isTalksList(list)) return talkAccess(town, list, folder);
  if (isUnitList(list)) return levelAccess(town, folder);
  if (isPersonList(list)) {
    const person = town.people.get(folder as PersonId);
    return person ? personGrants(list, readersOfPerson(town, person, list === "TalkNeeds")) : null;
  }
  const group = town.groups.find(({ id }) => id === folder);
  return group ? folderGrants(list, group, readersOf(town, group)) : null;
}

/** Today's supervisor of somebody in service; whoever has left has none. */
export function supervisorToday(town: Town, person: Person): Person | null {
  const supervisor = person.supervisorId === null ? undefined : town.people.get(person.supervisorId);
  return person.leftOn || !supervisor || supervisor.leftOn ? null : supervisor;
}

function readersOfPerson(town: Town, person: Person, withLeads: boolean) {
  return {
    self: loginOf(person),
    supervisor: loginOf(supervisorToday(town, person)),
    leads: withLeads ? leadsAbovePerson(town, person) : [],
  };
}

/** The members of the nearest leading group upwards; of one that the person chairs, those above it. */
function leadsAbovePerson({ activeGroups, kinds, units }: Town, { id, unitId }: Person) {
  const others = activeGroups.filter(({ chairId }) => chairId !== id);
  return leadsAboveUnit(unitId, others, kinds, units);
}
