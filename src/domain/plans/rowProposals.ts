import { methodOf, type YearModel } from "../model/yearModel.ts";
import { type Topic, topicsOf } from "../needs/competenceWords.ts";
import { rowKeys } from "../needs/rowKey.ts";
import { sharedTopic } from "../needs/sharedTopic.ts";
import { isEmptyRow, type PlanRow } from "./planRow.ts";

/** Rows that seem to be about the same training. Whoever makes the plan decides. */
export interface RowProposal {
  readonly id: string;
  readonly rows: readonly PlanRow[];
  /** The words that they share, to see why. */
  readonly words: readonly string[];
}

/** The id of "these two stay apart", in whatever order. */
const apartId = (a: string, b: string) => [a, b].sort().join(" | ");

/** What is never proposed again once somebody has said no. */
export function rowsApart({ rows }: Pick<RowProposal, "rows">): readonly string[] {
  return rows.flatMap((row, at) => rows.slice(at + 1).map((other) => apartId(row.id, other.id)));
}

interface Named {
  readonly row: PlanRow;
  readonly topics: readonly Topic[];
}

/**
 * Which rows may be one, in their order; each row in one proposal at most. Few and sure: of the same competence, about
 * the same thing, by the same way of learning, and both or neither of the kind that is compensated.
 */
export function rowProposals(
  rows: readonly PlanRow[],
  model: Pick<YearModel, "commonSets" | "competences" | "methods">,
  keptApart: readonly string[],
): readonly RowProposal[] {
  const apart = new Set(keptApart);
  const keyOf = rowKeys(model);
  const kinds = new Map<string, Named[]>();
  for (const row of rows) {
    if (isEmptyRow(row)) continue;
    const topics = topicsOf(row.training.trim() || row.need);
    if (topics.length === 0) continue;
    const share = methodOf(model, row.methodId)?.share ?? "";
    const kind = `${keyOf(row)} ${share} ${row.eligible}`;
    addTo(kinds, kind, { row, topics });
  }
  const proposals: RowProposal[] = [];
  for (const alike of kinds.values()) proposals.push(...proposalsAmong(alike, apart));
  const place = new Map(rows.map((row, at) => [row, at]));
  const placeOf = ({ rows: [first] }: RowProposal) => (first && place.get(first)) ?? 0;
  return proposals.sort((a, b) => placeOf(a) - placeOf(b));
}

function proposalsAmong(named: readonly Named[], apart: ReadonlySet<string>): readonly RowProposal[] {
  const byStart = new Map<string, Named[]>();
  for (const one of named) {
    for (const start of startsOf(one)) addTo(byStart, start, one);
  }
  const taken = new Set<Named>();
  return named.flatMap((centre) => {
    if (taken.has(centre)) return [];
    const words = new Set<string>();
    // Only rows that have a word in common can share a topic: thousands are not compared with each other.
    const near = new Set([...startsOf(centre)].flatMap((start) => byStart.get(start) ?? []));
    const alike = [...near].filter((other) => {
      if (other === centre || taken.has(other) || apart.has(apartId(centre.row.id, other.row.id)))
        return false;
      const shared = sharedTopic(centre.topics, other.topics);
      for (const word of shared) words.add(word);
      return shared.length > 0;
    });
    if (alike.length === 0) return [];
    for (const one of [centre, ...alike]) taken.add(one);
    const together = [centre, ...alike].map(({ row }) => row);
    return [{ id: together.map(({ id }) => id).join(" | "), rows: together, words: [...words] }];
  });
}

/** In place: with thousands of rows, a new list for each would be most of the work. */
function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}

function startsOf({ topics }: Named): ReadonlySet<string> {
  return new Set(topics.flat().map((word) => word.slice(0, 3)));
}
