import type { Deputy, StaffDeputy } from "./deputy.ts";
import type { Group } from "./group.ts";
import type { Person, PersonId } from "./person.ts";

/** Why a deputy that HR has entered cannot act. */
export type DeputyFault = "unknownGroup" | StaffDeputyFault;
export type StaffDeputyFault = "unknownPerson" | "left" | "noAccount";

/** Whether a deputy acts today: by the days, and as somebody who can sign in. Both days are included. */
export function deputyInForce(
  deputy: Deputy,
  group: Group | undefined,
  people: ReadonlyMap<PersonId, Person>,
  today: string,
): { readonly acts: boolean; readonly fault: DeputyFault | null } {
  if (today < deputy.from || today > deputy.to) return { acts: false, fault: null };
  const person = people.get(deputy.deputyId);
  const fault = !group || group.endedOn ? "unknownGroup" : personFault(person);
  return { acts: fault === null, fault };
}

/**
 * Whether somebody holds the discussions of a supervisor's staff today. The supervisor may have left: somebody has to.
 */
export function staffDeputyInForce(
  deputy: StaffDeputy,
  people: ReadonlyMap<PersonId, Person>,
  today: string,
): { readonly acts: boolean; readonly fault: StaffDeputyFault | null } {
  if (today < deputy.from || today > deputy.to) return { acts: false, fault: null };
  const fault = people.has(deputy.supervisorId) ? personFault(people.get(deputy.deputyId)) : "unknownPerson";
  return { acts: fault === null, fault };
}

function personFault(person: Person | undefined): StaffDeputyFault | null {
  if (!person) return "unknownPerson";
  if (person.leftOn) return "left";
  return person.userPrincipalName ? null : "noAccount";
}
