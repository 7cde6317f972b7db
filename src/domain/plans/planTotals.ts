import type { RowNumbers } from "./planRow.ts";

/** Sums of a plan's rows. */
export interface PlanTotals {
  readonly rows: number;
  /** Training days of all participants together. */
  readonly days: number;
  readonly eligibleDays: number;
  readonly participants: number;
  /** Euros. */
  readonly cost: number;
  /** Rows whose days cannot be told: no participants, or no days. */
  readonly withoutDays: number;
  readonly withoutCost: number;
}

/** Days of one row: those of a participant times participants; null where either is missing. */
export function rowDays({ participants, days }: Pick<RowNumbers, "participants" | "days">): number | null {
  return participants === null || days === null ? null : rounded(participants * days);
}

export function planTotals(rows: readonly RowNumbers[]): PlanTotals {
  let [days, eligibleDays, participants, cost, withoutDays, withoutCost] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const own = rowDays(row);
    days += own ?? 0;
    if (row.eligible) eligibleDays += own ?? 0;
    participants += row.participants ?? 0;
    cost += row.cost ?? 0;
    if (own === null) withoutDays += 1;
    if (row.cost === null) withoutCost += 1;
  }
  return {
    rows: rows.length,
    days: rounded(days),
    eligibleDays: rounded(eligibleDays),
    participants,
    cost: rounded(cost),
    withoutDays,
    withoutCost,
  };
}

/** Sums of halves and cents, without what binary fractions leave behind. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
