import type { Collision } from "#domain/documents/merge.ts";
import { isRecord } from "#domain/documents/parts.ts";
import type { AgreedGoal } from "#domain/talks/goal.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { ShownCollision } from "#ui/CollisionDialog.tsx";

/** The same goal or check-in written in two places at once. */
export function shownGoalCollision(
  { path, mine, theirs }: Collision,
  goals: readonly AgreedGoal[],
  texts: Texts<"goals">,
): ShownCollision {
  const goal = goals.find(({ id }) => path === `goals/${id}`);
  const { collision } = texts;
  return {
    place: path.startsWith("checkIns/")
      ? collision.checkIn
      : goal
        ? collision.goal(goal.what.trim() || texts.unwritten)
        : collision.removed,
    mine: words(mine),
    theirs: words(theirs),
    bothPossible: true,
  };
}

function words(part: unknown): string {
  if (!isRecord(part)) return "";
  return [part.what, part.sign, part.text]
    .filter((text): text is string => typeof text === "string" && text.trim() !== "")
    .join("\n");
}
