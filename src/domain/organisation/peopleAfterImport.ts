import type { Person, PersonId } from "./person.ts";

/**
 * The people of a town once these files are in: who is new in a town that had people already joins it today, and who is
 * in the files no more has left it. Nobody is ever forgotten: documents of earlier years refer to them.
 */
export function peopleAfterImport(
  told: readonly Person[],
  known: ReadonlyMap<PersonId, Person>,
  today: string,
): readonly Person[] {
  const present = told.map((person): Person => {
    const joinedOn = person.joinedOn ?? joinedBefore(known, person.id, today);
    return { ...person, ...(joinedOn === undefined ? {} : { joinedOn }) };
  });
  const ids = new Set(told.map(({ id }) => id));
  const gone = [...known.values()]
    .filter(({ id }) => !ids.has(id))
    .map((person): Person => (person.leftOn ? person : { ...person, leftOn: today }));
  return [...present, ...gone];
}

/** Who comes back after having left joins anew. */
function joinedBefore(known: ReadonlyMap<PersonId, Person>, id: PersonId, today: string): string | undefined {
  const before = known.get(id);
  if (before && before.leftOn === undefined) return before.joinedOn;
  return known.size > 0 ? today : undefined;
}
