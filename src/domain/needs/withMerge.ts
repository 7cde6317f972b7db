import { samePart } from "../documents/parts.ts";
import type { AreaSummary, Merge } from "../summaries/areaSummary.ts";
import type { CompetenceNeeds } from "./competenceNeeds.ts";
import { idKey, keyOfMerge } from "./rowKey.ts";

/** What HR brings together, and under which name. */
export interface MergeChoice {
  readonly rows: readonly Pick<CompetenceNeeds, "key" | "merges">[];
  /** The common competence that they all mean; null: `text` names them. */
  readonly competenceId: string | null;
  readonly text: string;
}

type Decided = Pick<AreaSummary, "merges" | "fates">;

/**
 * The rows counted as one. A merge that is brought into another gives its rows to it, so that a merge never holds a
 * merge; what was decided about one of the rows holds for the new one.
 */
export function withMerge(summary: Decided, choice: MergeChoice, newId: string): Decided {
  const { rows, competenceId } = choice;
  // The needs of the common competence are there already.
  const moving = rows.filter((row) => competenceId === null || row.key !== idKey(competenceId));
  const dissolved = new Set(moving.flatMap((row) => row.merges.map((merge) => merge.id)));
  const keys = moving.flatMap((row) => [
    ...(row.key.startsWith("merge:") ? [] : [row.key]),
    ...row.merges.flatMap((merge) => merge.keys),
  ]);
  const [kept] = competenceId === null ? dissolved : [];
  const merge: Merge = {
    id: kept ?? newId,
    competenceId,
    text: choice.text.trim(),
    keys: [...new Set(keys)],
  };
  const key = keyOfMerge(merge);
  const fate = [key, ...rows.map((row) => row.key)].flatMap((known) => summary.fates[known] ?? [])[0];
  return {
    // Of merges that name the same key the first counts: the newest decision.
    merges: [merge, ...summary.merges.filter(({ id }) => !dissolved.has(id))],
    fates: fate ? { ...summary.fates, [key]: fate } : summary.fates,
  };
}

export function withoutMerge(merges: readonly Merge[], id: string): Merge[] {
  return merges.filter((merge) => merge.id !== id);
}

/**
 * The decisions of now without what one merge has made of those `before` it; what others have decided meanwhile stays.
 */
export function withMergeTakenBack(now: Decided, after: Decided, before: Decided): Decided {
  const added = after.merges.filter((merge) => !before.merges.includes(merge)).map(({ id }) => id);
  const gone = before.merges.filter((merge) => !after.merges.includes(merge));
  const fates = { ...now.fates };
  for (const [key, fate] of Object.entries(after.fates)) {
    if (before.fates[key] === fate || !samePart(now.fates[key], fate)) continue;
    const earlier = before.fates[key];
    if (earlier) fates[key] = earlier;
    else delete fates[key];
  }
  return { merges: [...gone, ...now.merges.filter(({ id }) => !added.includes(id))], fates };
}
