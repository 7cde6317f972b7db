import type { Fate, Review } from "../discussions/review.ts";
import { samePart } from "../documents/parts.ts";
import type { CompetenceNeeds, NeedOfGroup } from "../needs/competenceNeeds.ts";
import type { AreaSummary } from "../summaries/areaSummary.ts";
import { type NeedWord, needWord, ownFateKey, toldFates } from "./needWord.ts";
import { type TraceState, traceState } from "./traceState.ts";

export interface OutcomeNeed extends NeedOfGroup {
  readonly fate: Fate | null;
  readonly state: TraceState;
  /** HR has said something of this very need. */
  readonly isOwn: boolean;
}

/** A row of an area's needs with what has become of each of them. */
export interface OutcomeRow extends Omit<CompetenceNeeds, "items"> {
  /** What holds for the row; `various`: its needs went different ways before HR said anything of the row. */
  readonly fate: Fate | null | "various";
  readonly items: readonly OutcomeNeed[];
  readonly states: ReadonlySet<TraceState>;
}

type Told = ReadonlyMap<string, Pick<Review, "compiled" | "fates">>;

export function outcomeRows(
  rows: readonly CompetenceNeeds[],
  fates: AreaSummary["fates"],
  told: Told,
): readonly OutcomeRow[] {
  return rows.map((row) => {
    const items = row.items.map(({ groupId, need }): OutcomeNeed => {
      const word = needWord(fates, row, groupId, need.id);
      const fate = word === undefined ? (told.get(groupId)?.fates[need.id] ?? null) : word;
      const isOwn = Boolean(fates[ownFateKey(groupId, need.id)]);
      return { groupId, need, fate, state: traceState(fate), isOwn };
    });
    const said = fates[row.key];
    return {
      ...row,
      fate: said === undefined ? fateOfAll(items.filter(({ isOwn }) => !isOwn)) : said,
      items,
      states: new Set(items.map(({ state }) => state)),
    };
  });
}

function fateOfAll(items: readonly OutcomeNeed[]): OutcomeRow["fate"] {
  const fate = items[0]?.fate ?? null;
  return items.every((item) => samePart(item.fate, fate)) ? fate : "various";
}

/** Groups that a published summary has counted and that have not been told what HR says of their needs now. */
export function untoldGroups(
  rows: readonly CompetenceNeeds[],
  fates: AreaSummary["fates"],
  told: Told,
): readonly string[] {
  const words = new Map<string, Map<string, NeedWord>>();
  for (const row of rows) {
    for (const { groupId, need } of row.items) {
      const ofGroup = words.get(groupId) ?? new Map<string, NeedWord>();
      words.set(groupId, ofGroup.set(need.id, needWord(fates, row, groupId, need.id)));
    }
  }
  return [...words].flatMap(([groupId, ofGroup]) => {
    const review = told.get(groupId);
    const knows = !review?.compiled || samePart(toldFates(review.fates, ofGroup), review.fates);
    return knows ? [] : [groupId];
  });
}
