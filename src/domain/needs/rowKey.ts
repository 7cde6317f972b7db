import { languages } from "../model/localText.ts";
import type { YearModel } from "../model/yearModel.ts";
import type { Merge } from "../summaries/areaSummary.ts";
import { competenceKey } from "./competenceKey.ts";

/** Which competence a need or an offer names: a common one by its id, else in own words. */
export interface NamedCompetence {
  readonly competenceId: string | null;
  readonly competenceText: string;
}

/** The row of a summary that a need is counted in. */
export interface NeedRow {
  readonly key: string;
  /** The common competence of the row; null: own words. */
  readonly competenceId: string | null;
  /** The merge that brought the need here; null: it is here by what it names itself. */
  readonly merge: Merge | null;
}

export const idKey = (competenceId: string) => `id:${competenceId}`;
const textKey = (text: string) => `text:${competenceKey(text)}`;
const mergeKey = (mergeId: string) => `merge:${mergeId}`;

/** The key by which a merge is counted: that of the common competence where it means one. */
export function keyOfMerge({ id, competenceId }: Pick<Merge, "id" | "competenceId">): string {
  return competenceId === null ? mergeKey(id) : idKey(competenceId);
}

/** Tells what a need names: a group that wrote a common competence's name by hand means that competence. */
export function rowKeys(
  model: Pick<YearModel, "commonSets" | "competences">,
): (named: NamedCompetence) => string {
  const common = new Map<string, string>();
  const otherSets = [...model.commonSets].sort((a, b) => b.fromYear - a.fromYear);
  // The year's own first: what another set called by the same words is named by the year's competence.
  for (const { id, name } of [...model.competences, ...otherSets.flatMap(({ competences }) => competences)]) {
    for (const language of languages) {
      const words = competenceKey(name[language] ?? "");
      if (words && !common.has(words)) common.set(words, id);
    }
  }
  return ({ competenceId, competenceText }) => {
    const id = competenceId ?? common.get(competenceKey(competenceText));
    return id === undefined ? textKey(competenceText) : idKey(id);
  };
}

/** Tells the row that a need is counted in. Of merges that name the same key the first counts, so that a need counts once. */
export function needRows(
  model: Pick<YearModel, "commonSets" | "competences">,
  merges: readonly Merge[],
): (named: NamedCompetence) => NeedRow {
  const keyOf = rowKeys(model);
  const mergeOf = new Map<string, Merge>();
  for (const merge of merges) {
    for (const key of merge.keys) if (!mergeOf.has(key)) mergeOf.set(key, merge);
  }
  return (named) => {
    const key = keyOf(named);
    const merge = mergeOf.get(key);
    if (merge) return { key: keyOfMerge(merge), competenceId: merge.competenceId, merge };
    return { key, competenceId: key.startsWith("id:") ? key.slice("id:".length) : null, merge: null };
  };
}
