import { countedHours, ruleOn, sumOfHours, wholeDays } from "./trainingDays.ts";
import type { TrainingEntry, TrainingRecord } from "./trainingRecord.ts";
import type { TrainingRule } from "./trainingRules.ts";

/** What one person's trainings of a year come to. */
export interface PersonYear {
  readonly trainings: number;
  /** Hours that count, and the days that they make: parts of days too. */
  readonly hours: number;
  readonly days: number;
  /** Hours of the kind that the law on compensation means, outside of subsidised work. */
  readonly eligibleHours: number;
  /** Whole days of them, as many as the rule compensates at most. */
  readonly eligibleDays: number;
  /** The days by way of learning; null: none is named. */
  readonly byMethod: ReadonlyMap<string | null, number>;
  /** Trainings that are shorter than the rule's shortest part, or that no rule covers: they count for nothing. */
  readonly uncounted: number;
}

/**
 * Parts of days accumulate over the year: two and four hours in different months are one day. Each training counts by
 * the rule of its first day; hours under one rule and hours under another never make a day together.
 */
export function personYear(record: TrainingRecord, rules: readonly TrainingRule[]): PersonYear {
  const byMethod = new Map<string | null, number[]>();
  /** By hours of a day: summed before they are divided, so that decimals leave no noise. */
  const all = new Map<number, number[]>();
  const eligible = new Map<TrainingRule, number[]>();
  let uncounted = 0;
  for (const entry of record.entries) {
    const rule = ruleOn(rules, entry.on);
    const hours = rule ? countedHours(entry.hours, rule) : 0;
    if (!rule || hours === 0) {
      uncounted += 1;
      continue;
    }
    put(all, rule.hoursPerDay, hours);
    put(byMethod, entry.methodId, hours / rule.hoursPerDay);
    if (entry.eligible && !isSubsidised(entry, record)) put(eligible, rule, hours);
  }
  const eligibleDays = [...eligible].reduce(
    (days, [rule, hours]) => days + Math.min(wholeDays(sumOfHours(hours), rule), rule.mostDays),
    0,
  );
  return {
    trainings: record.entries.length,
    hours: sumOfHours([...all.values()].flat()),
    days: [...all].reduce((days, [hoursPerDay, hours]) => days + sumOfHours(hours) / hoursPerDay, 0),
    eligibleHours: sumOfHours([...eligible.values()].flat()),
    eligibleDays: Math.min(eligibleDays, Math.max(0, ...[...eligible.keys()].map((rule) => rule.mostDays))),
    byMethod: new Map([...byMethod].map(([method, days]) => [method, days.reduce((a, b) => a + b, 0)])),
    uncounted,
  };
}

/** Whether any day of the training falls in subsidised work: what is partly so is entered in two parts. */
export function isSubsidised(
  { on, until }: Pick<TrainingEntry, "on" | "until">,
  { subsidised }: Pick<TrainingRecord, "subsidised">,
): boolean {
  return subsidised.some(({ from, to }) => on <= to && from <= (until ?? on));
}

function put<K>(map: Map<K, number[]>, key: K, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
