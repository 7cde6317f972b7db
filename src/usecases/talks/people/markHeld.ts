import type { PersonId } from "#domain/organisation/person.ts";
import type { HeldFact } from "#domain/talks/heldMarks.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Services } from "../../services.ts";
import { findPeople } from "./findPeople.ts";
import { keepMarks } from "./keepMarks.ts";
import { kindOfPair } from "./kindOfPair.ts";

/**
 * Tells HR that a discussion was held, or is not held this year, and leads above how many were: nothing of what was
 * said. After the supervisor's half has been written, which is the truth; calling it again changes nothing.
 */
export async function markHeld(
  services: Services,
  { year, ...fact }: HeldFact & { readonly year: number },
): Promise<Result<null, UseCaseFailure>> {
  const { stores } = services;
  const [talk, plan] = await Promise.all([stores.talkWork(), stores.planWork()]);
  if (!talk.ok) return talk;
  if (!plan.ok) return plan;
  const me = await stores.find(stores.lookups.personOf(stores.owner.entraId));
  if (!me.ok) return me;
  if (!me.value) return ok(null);
  const { id } = me.value;
  const found = await stores.lookUp({
    halves: talk.value.lookups.supervisorHalvesOfStaff(year, id),
    marks: talk.value.lookups.talkMarks(year, id),
    needs: plan.value.lookups.talkNeeds(year, id),
  });
  if (!found.ok) return found;
  const all = allOk({
    halves: found.value.halves,
    marks: unlessAbsent(found.value.marks),
    needs: unlessAbsent(found.value.needs),
  });
  if (!all.ok) return all;
  const { halves, marks, needs } = all.value;
  const ids = [...new Set([...halves.all.map(({ personId }) => personId), fact.employeeId])];
  const people = await findPeople(stores, talk.value.lookups, ids as PersonId[], new Map());
  if (!people.ok) return people;
  const isActing = (employeeId: string) => {
    const employee = people.value.get(employeeId);
    return employee !== undefined && kindOfPair(employee, id) === "deputy";
  };
  const others = heldFacts(halves.all, isActing).filter(({ employeeId }) => employeeId !== fact.employeeId);
  const own = { ...fact, isActing: isActing(fact.employeeId) };
  // One that cannot be read would not be counted: then the counts stay as they were told.
  const counted = halves.unreadable.length === 0 ? needs : null;
  return keepMarks(services, year, id, { facts: [...others, own], marks, needs: counted });
}

/** What the supervisor's own halves tell. */
export function heldFacts(
  halves: readonly OfPair<SupervisorHalf>[],
  isActing: (employeeId: string) => boolean,
): readonly HeldFact[] {
  return halves.map(({ personId: employeeId, value: { heldOn, exempt } }) => ({
    employeeId,
    heldOn,
    exempt,
    isActing: isActing(employeeId),
  }));
}

/** Null where the nightly run has not made the document, or its list, yet. */
export function unlessAbsent<T>(
  found: Result<OfPerson<T>, UseCaseFailure>,
): Result<OfPerson<T> | null, UseCaseFailure> {
  if (found.ok) return found;
  const { reason } = found.failure;
  return reason === "notFound" || reason === "forbidden" || reason === "missingList" ? ok(null) : found;
}
