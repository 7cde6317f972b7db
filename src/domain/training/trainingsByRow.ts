import { daysOf, ruleOn } from "./trainingDays.ts";
import type { TrainingRecord } from "./trainingRecord.ts";
import type { TrainingRule } from "./trainingRules.ts";

/** What people's trainings say of one row of a plan. */
export interface RowTrainings {
  /** Days of all of them together. */
  readonly days: number;
  readonly people: number;
  /** The last day of the trainings: an ISO day. */
  readonly lastOn: string;
}

/** By `<unit id> <row id>`: trainings that carry out a row of a confirmed plan, counted together. Names nobody. */
export function trainingsByRow(
  records: readonly TrainingRecord[],
  rules: readonly TrainingRule[],
): ReadonlyMap<string, RowTrainings> {
  const rows = new Map<string, RowTrainings>();
  for (const { entries } of records) {
    const own = new Set<string>();
    for (const { planRow, hours, on, until } of entries) {
      const rule = ruleOn(rules, on);
      if (!planRow || !rule) continue;
      const key = `${planRow.unitId} ${planRow.rowId}`;
      const { days, people, lastOn } = rows.get(key) ?? { days: 0, people: 0, lastOn: "" };
      const last = until ?? on;
      rows.set(key, {
        days: Math.round((days + daysOf(hours, rule)) * 100) / 100,
        people: own.has(key) ? people : people + 1,
        lastOn: [last, lastOn].sort().at(-1) ?? last,
      });
      own.add(key);
    }
  }
  return rows;
}
