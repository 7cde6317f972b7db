import type { Person, PersonId } from "./person.ts";

/** People and who acts today for which supervisor. */
export interface Staffing {
  readonly people: ReadonlyMap<PersonId, Person>;
  /** Supervisor -> the deputy in force. */
  readonly staffDeputies: ReadonlyMap<PersonId, PersonId>;
}

/** With whom a person holds development discussions today: each supervisor, and whoever acts for one of them. */
export function talkSupervisors(person: Person, staffing: Staffing): readonly Person[] {
  return withDeputies(jobsOf(person), person, staffing);
}

/** Who follows up the goals of one job: its supervisor and whoever acts in that place today. */
export function goalSupervisors(
  person: Person,
  supervisorId: PersonId,
  staffing: Staffing,
): readonly Person[] {
  return withDeputies([supervisorId], person, staffing);
}

/** Whom each of the person's jobs has as supervisor, the main one first. */
export function jobsOf({ supervisorId, otherSupervisorIds }: Person): readonly PersonId[] {
  return [...new Set([...(supervisorId === null ? [] : [supervisorId]), ...otherSupervisorIds])];
}

function withDeputies(
  ids: readonly PersonId[],
  person: Person,
  { people, staffDeputies }: Staffing,
): readonly Person[] {
  return inService([...ids, ...ids.flatMap((id) => staffDeputies.get(id) ?? [])], person, people);
}

/** Nobody holds a discussion with oneself, not even a deputy for one's own supervisor. */
function inService(
  ids: readonly PersonId[],
  { id: self, leftOn }: Person,
  people: ReadonlyMap<PersonId, Person>,
): readonly Person[] {
  if (leftOn) return [];
  const different = new Set(ids.filter((id) => id !== self));
  return [...different].flatMap((id) => {
    const person = people.get(id);
    return person && !person.leftOn ? [person] : [];
  });
}
