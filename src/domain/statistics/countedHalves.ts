import type { Person, PersonId } from "../organisation/person.ts";
import type { TalkLevels } from "../talks/talkLevels.ts";

/** The levels that two people agreed on, and nothing else of what they wrote. */
export interface AgreedHalf {
  readonly employeeId: PersonId;
  readonly supervisorId: PersonId;
  readonly levels: TalkLevels;
}

/**
 * The one discussion of each person that counts, by person: that with today's main supervisor; where the two have
 * agreed on nothing, that with an earlier one or a deputy; last of all that of another job. Who has left counts nowhere.
 */
export function countedHalves(
  halves: readonly AgreedHalf[],
  people: ReadonlyMap<PersonId, Person>,
): ReadonlyMap<PersonId, AgreedHalf> {
  const counted = new Map<PersonId, AgreedHalf>();
  const inOrder = [...halves].sort((a, b) => (a.supervisorId < b.supervisorId ? -1 : 1));
  for (const half of inOrder) {
    const person = people.get(half.employeeId);
    if (!person || person.leftOn || Object.keys(half.levels).length === 0) continue;
    const known = counted.get(person.id);
    if (!known || rankOf(half, person) < rankOf(known, person)) counted.set(person.id, half);
  }
  return counted;
}

function rankOf({ supervisorId }: AgreedHalf, person: Person): number {
  if (supervisorId === person.supervisorId) return 0;
  return person.otherSupervisorIds.includes(supervisorId) ? 2 : 1;
}
