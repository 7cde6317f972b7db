import { samePart } from "../documents/parts.ts";
import { type AnsweredNeed, type PlanRow, type RowNumbers, type TakenRow, withoutOwn } from "./planRow.ts";
import { planTotals, rowDays } from "./planTotals.ts";

const words = ["need", "training", "provider", "when"] as const;
const choices = ["lineId", "methodId"] as const;

/**
 * Several rows as one, in the words of the first; what it leaves open the others tell. Participants and euros are
 * summed, days are such that the days of all participants stay what they were.
 */
export function mergedRow(first: PlanRow, others: readonly PlanRow[]): PlanRow {
  const rows = [first, ...others];
  const merged: PlanRow = { ...withoutOwn(first), ...mergedNumbers(rows) };
  for (const field of words) merged[field] = rows.find((row) => row[field].trim() !== "")?.[field] ?? "";
  for (const field of choices) merged[field] = rows.find((row) => row[field] !== null)?.[field] ?? null;
  // A competence is named once: the town's own, or in words.
  const named = rows.find((row) => row.competenceId !== null || row.competenceText.trim() !== "") ?? first;
  merged.competenceId = named.competenceId;
  merged.competenceText = named.competenceText;
  merged.targetGroup = [...new Set(rows.map((row) => row.targetGroup.trim()).filter(Boolean))].join(", ");
  merged.answers = distinct(rows.flatMap((row) => row.answers));
  merged.from = distinctSources(rows.flatMap((row) => row.from));
  const own = rows.flatMap((row) => (row.from.length === 0 ? [row] : row.own ? [row.own] : []));
  if (own.length > 0 && merged.from.length > 0) merged.own = mergedNumbers(own);
  return merged;
}

/** What rows amount to as one: days of all, participants, euros, and whether they are all of the kind that is compensated. */
export function mergedNumbers(rows: readonly RowNumbers[]): RowNumbers {
  const totals = planTotals(rows);
  const known = rows.some((row) => row.participants !== null);
  const participants = known ? totals.participants : null;
  const eligible = rows[0]?.eligible ?? null;
  return {
    participants,
    days: mergedDays(rows, participants, totals.days),
    cost: rows.some((row) => row.cost !== null) ? totals.cost : null,
    eligible: rows.every((row) => row.eligible === eligible) ? eligible : null,
  };
}

/** Days of one participant. */
function mergedDays(rows: readonly RowNumbers[], participants: number | null, all: number): number | null {
  const said = [...new Set(rows.map(({ days }) => days).filter((days) => days !== null))];
  const [only] = said;
  // Nobody is counted yet: what is said of one participant holds.
  if (!participants) return only ?? null;
  if (rows.every((row) => rowDays(row) === null)) return null;
  const same = said.length === 1 && rows.every((row) => row.participants === null || row.days !== null);
  return same && only !== undefined ? only : all / participants;
}

/** Both are named once, however many rows they came with. */
function distinct(needs: readonly AnsweredNeed[]): AnsweredNeed[] {
  return needs.filter((need, at) => needs.findIndex((other) => samePart(other, need)) === at);
}

function distinctSources(taken: readonly TakenRow[]): TakenRow[] {
  return taken.filter((one, at) => taken.findIndex((other) => isSameSource(other, one)) === at);
}

export function isSameSource(a: TakenRow, b: TakenRow): boolean {
  return a.groupId === b.groupId && a.rowId === b.rowId;
}

/** The rows with some of them as one, where the first of these stood. `wordedAs`: whose words and id the row has. */
export function withMerged(
  rows: readonly PlanRow[],
  ids: readonly string[],
  wordedAs: string,
): readonly PlanRow[] {
  const together = rows.filter(({ id }) => ids.includes(id));
  const first = together.find(({ id }) => id === wordedAs) ?? together[0];
  if (!first || together.length < 2) return rows;
  const merged = mergedRow(
    first,
    together.filter((row) => row !== first),
  );
  const [place] = together;
  return rows.flatMap((row) => (row === place ? [merged] : together.includes(row) ? [] : [row]));
}
