import type { Need } from "../discussions/need.ts";
import { textIn } from "../model/localText.ts";
import { competenceOf, type YearModel } from "../model/yearModel.ts";
import type { Merge } from "../summaries/areaSummary.ts";
import { finnishOrder } from "./finnishOrder.ts";
import { needRows } from "./rowKey.ts";

export interface NeedOfGroup {
  readonly groupId: string;
  readonly need: Need;
}

/** The needs that are counted under one competence. */
export interface CompetenceNeeds {
  /** `id:<competenceId>`, `text:<competenceKey>` or `merge:<mergeId>`: the same for the row in every theme. */
  readonly key: string;
  /** Null: a competence in the groups' own words. */
  readonly competenceId: string | null;
  /** The groups' own words as first written, or HR's for a merge; for a common competence what the needs added. */
  readonly text: string;
  readonly needs: number;
  readonly groups: number;
  readonly items: readonly NeedOfGroup[];
  /** What HR has brought together here; empty for a row as the groups named it. */
  readonly merges: readonly Merge[];
}

/** Needs by competence: most needed first, then in Finnish alphabetical order. */
export function competenceNeeds(
  items: readonly NeedOfGroup[],
  model: Pick<YearModel, "commonSets" | "competences">,
  merges: readonly Merge[],
): readonly CompetenceNeeds[] {
  const rowOf = needRows(model, merges);
  const rows = new Map<
    string,
    { competenceId: string | null; merges: Set<Merge>; items: [NeedOfGroup, ...NeedOfGroup[]] }
  >();
  for (const item of items) {
    const { key, competenceId, merge } = rowOf(item.need);
    const row = rows.get(key) ?? { competenceId, merges: new Set(), items: [item] };
    if (rows.has(key)) row.items.push(item);
    else rows.set(key, row);
    if (merge) row.merges.add(merge);
  }
  return [...rows]
    .map(([key, row]) => ({
      key,
      competenceId: row.competenceId,
      text: nameInWords(row),
      needs: row.items.length,
      groups: new Set(row.items.map((item) => item.groupId)).size,
      items: row.items,
      merges: [...row.merges],
    }))
    .sort(
      (a, b) => b.needs - a.needs || b.groups - a.groups || finnishOrder(nameOf(a, model), nameOf(b, model)),
    );
}

function nameInWords(row: {
  readonly competenceId: string | null;
  readonly merges: ReadonlySet<Merge>;
  readonly items: readonly [NeedOfGroup, ...NeedOfGroup[]];
}): string {
  const [merge] = row.merges;
  const given = row.competenceId === null ? merge?.text : undefined;
  return (given || row.items[0].need.competenceText).trim().replace(/\s+/gu, " ");
}

function nameOf(competence: CompetenceNeeds, model: Pick<YearModel, "commonSets" | "competences">): string {
  const common = competenceOf(model, competence.competenceId);
  return common ? textIn(common.name, "fi").text : competence.text || (competence.competenceId ?? "");
}
