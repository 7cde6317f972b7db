import type { Collision } from "#domain/documents/merge.ts";
import { type TalkNeed, talkNeedSchema } from "#domain/plans/talkNeeds.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { ShownCollision } from "#ui/CollisionDialog.tsx";

/** The same need written on two devices at once. */
export function shownTalkCollision(
  { path, mine, theirs }: Collision,
  needs: readonly TalkNeed[],
  texts: Texts<"talkNeeds">,
): ShownCollision {
  const at = needs.findIndex(({ id }) => path === `needs/${id}`);
  return {
    place: at < 0 ? texts.collisionElsewhere : texts.collision(at + 1),
    mine: wordsOf(mine),
    theirs: wordsOf(theirs),
    bothPossible: true,
  };
}

function wordsOf(part: unknown): string {
  const { data } = talkNeedSchema.safeParse(part);
  return data ? [data.need, data.competenceText, data.targetGroup].filter(Boolean).join("\n") : "";
}
