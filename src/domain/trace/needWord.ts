import type { Fate } from "../discussions/review.ts";
import type { NeedRow } from "../needs/rowKey.ts";
import type { AreaSummary } from "../summaries/areaSummary.ts";

/** What HR says of a need. Null: taken back; undefined: HR's summary says nothing of it. */
export type NeedWord = Fate | null | undefined;

/** Under this key HR's summary has what holds for one group's need alone, whatever its row says. */
export const ownFateKey = (groupId: string, needId: string) => `need:${groupId}:${needId}`;

/** What HR's summary says of a need: the word on this very need, else that on the row that it is counted in. */
export function needWord(
  fates: AreaSummary["fates"],
  { key }: Pick<NeedRow, "key">,
  groupId: string,
  needId: string,
): NeedWord {
  const own = fates[ownFateKey(groupId, needId)];
  const ofRow = fates[key];
  if (own || ofRow) return own ?? ofRow;
  return own === null || ofRow === null ? null : undefined;
}

/**
 * What a group is to read of its needs, by their ids: HR's words of now; where the summary is silent what the group has
 * been told stays (it may have come from elsewhere).
 */
export function toldFates(
  told: Readonly<Record<string, Fate>>,
  words: ReadonlyMap<string, NeedWord>,
): Record<string, Fate> {
  const fates = { ...told };
  for (const [needId, word] of words) {
    if (word) fates[needId] = word;
    else if (word === null) delete fates[needId];
  }
  return fates;
}
