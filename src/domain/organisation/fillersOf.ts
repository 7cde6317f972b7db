import type { Group } from "./group.ts";
import type { PersonId } from "./person.ts";

/** Who write a group's discussion: its chair, its secretary and who acts as chair today. Nobody once it has ended. */
export function fillersOf(group: Group): readonly PersonId[] {
  if (group.endedOn) return [];
  const { chairId, secretaryId, actingChairId } = group;
  return [...new Set([chairId, secretaryId, actingChairId])].filter((id) => id !== null);
}
