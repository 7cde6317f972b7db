import { ancestorInDoubt, type Collision, merge } from "#domain/documents/merge.ts";
import { type PartsCodec, samePart } from "#domain/documents/parts.ts";
import type { Draft } from "#store/drafts.ts";

/**
 * Brings a draft or what was on screen together with what SharePoint has now (`stored`), or with what has come of that
 * and other drafts (`standing`). A part may collide again before a person has chosen: every text of theirs waits for
 * its own choice.
 */
export function bringTogether<T>(
  codec: PartsCodec<T>,
  draft: Draft<T>,
  stored: T,
  standing: T = stored,
): Pick<Draft<T>, "value" | "collisions"> {
  let from = codec.split(draft.base);
  for (const sent of draft.inDoubt) from = ancestorInDoubt(from, codec.split(sent), codec.split(stored));
  const merged = merge(from, codec.split(draft.value), codec.split(standing));
  const waiting = [...draft.collisions, ...merged.collisions];
  const collisions = waiting
    .filter((one, index) => waiting.findIndex((other) => isSameCollision(one, other)) === index)
    .map((collision) => ({ ...collision, theirs: merged.parts.get(collision.path) }));
  return { value: codec.join(merged.parts, stored), collisions };
}

/** What drafts of earlier visits have brought, on top of what SharePoint has. */
export function adoptDrafts<T>(
  codec: PartsCodec<T>,
  drafts: readonly Draft<T>[],
  stored: T,
): Pick<Draft<T>, "value" | "collisions"> {
  let all: Pick<Draft<T>, "value" | "collisions"> = { value: stored, collisions: [] };
  // One after the other: none may take away what those before it have brought.
  for (const draft of drafts) {
    const collisions = [...all.collisions, ...draft.collisions];
    all = bringTogether(codec, { ...draft, collisions }, stored, all.value);
  }
  return all;
}

/** The same words of mine for the same part; what stands against them may have moved on. */
export function isSameCollision(a: Collision, b: Collision): boolean {
  return a.path === b.path && samePart(a.mine, b.mine);
}
