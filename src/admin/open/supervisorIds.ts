import type { Person, PersonId } from "#domain/organisation/person.ts";
import { talkSupervisors } from "#domain/organisation/talkSupervisors.ts";
import type { Town } from "../townSite.ts";

/** Everybody who has staff today, deputies for a time among them. */
export function supervisorIds(town: Town): ReadonlySet<PersonId> {
  return new Set([...town.people.values()].flatMap((one) => talkSupervisors(one, town).map(({ id }) => id)));
}

/** Supervisors of somebody in service who have no account: their staff get no documents, which IT is told. */
export function supervisorsWithoutAccount(town: Town): readonly Person[] {
  return [...supervisorIds(town)].flatMap((id) => {
    const person = town.people.get(id);
    return person && !person.userPrincipalName ? [person] : [];
  });
}
