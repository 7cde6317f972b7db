import type { Group } from "./group.ts";
import type { Person, PersonId } from "./person.ts";

/** The nearest supervisor of a group's chair who is in service and not in the group. */
export function headOf(
  { chairId, memberIds }: Pick<Group, "chairId" | "memberIds">,
  people: ReadonlyMap<PersonId, Person>,
): PersonId | null {
  const passed = new Set<PersonId>();
  for (
    let person = people.get(chairId);
    person && !passed.has(person.id);
    person = person.supervisorId ? people.get(person.supervisorId) : undefined
  ) {
    if (!memberIds.includes(person.id) && !person.leftOn) return person.id;
    passed.add(person.id);
  }
  return null;
}
