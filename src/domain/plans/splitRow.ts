import { samePart } from "../documents/parts.ts";
import { type SourcePlan, withTaken } from "./assemble.ts";
import { isSameSource } from "./mergeRows.ts";
import { type PlanRow, withoutOwn } from "./planRow.ts";
import { planTotals, rowDays } from "./planTotals.ts";

/**
 * A merged row as the groups' rows that are in it. What it has beyond them (an own row of the area, what the area has
 * added, a row whose group has taken it away) stays in a row of its own, so that nothing is lost.
 */
export function withSplit(
  rows: readonly PlanRow[],
  id: string,
  plans: readonly SourcePlan[],
  newId: string,
): readonly PlanRow[] {
  const merged = rows.find((row) => row.id === id);
  if (!merged) return rows;
  const sources = merged.from.flatMap(({ groupId, rowId }) => {
    const row = plans.find((plan) => plan.groupId === groupId)?.rows.find((one) => one.id === rowId);
    return row ? [{ groupId, row }] : [];
  });
  if (sources.length === 0) return rows;
  const at = rows.indexOf(merged);
  const others = rows.filter((row) => row !== merged);
  const parts = withTaken({ rows: others, leftOut: [] }, sources).rows.slice(others.length);
  return [...others.slice(0, at), ...parts, ...restOf(merged, parts, newId), ...others.slice(at)];
}

function restOf(merged: PlanRow, parts: readonly PlanRow[], newId: string): readonly PlanRow[] {
  const totals = planTotals(parts);
  const beyond = (all: number | null, counted: number) =>
    all === null || all <= counted ? null : Math.round((all - counted) * 100) / 100;
  const participants = beyond(merged.participants, totals.participants);
  const days = beyond(rowDays(merged), totals.days);
  const cost = beyond(merged.cost, totals.cost);
  const answered = parts.flatMap((row) => row.answers);
  const answers = merged.answers.filter((need) => !answered.some((other) => samePart(other, need)));
  const from = merged.from.filter(
    (source) => !parts.some((part) => part.from.some((one) => isSameSource(one, source))),
  );
  const isAllGiven = participants === null && cost === null && answers.length === 0 && from.length === 0;
  if (isAllGiven && !merged.own) return [];
  return [
    {
      ...withoutOwn(merged),
      id: newId,
      ...{ participants, cost, answers, from },
      days: participants === null ? merged.days : days === null ? null : days / participants,
    },
  ];
}
