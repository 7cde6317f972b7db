import type { TrainingRule } from "./trainingRules.ts";

/** The rule in force on a day; null where the town's data has a hole. */
export function ruleOn(rules: readonly TrainingRule[], day: string): TrainingRule | null {
  return rules.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;
}

/** Hours that count: a part shorter than the rule's shortest one is nothing. */
export function countedHours(hours: number, rule: TrainingRule): number {
  return hours < rule.shortestHours ? 0 : hours;
}

/** Hours as training days, parts of days too. */
export function daysOf(hours: number, rule: TrainingRule): number {
  return countedHours(hours, rule) / rule.hoursPerDay;
}

/** Whole days that hours make: what is over does not count yet. */
export function wholeDays(hours: number, rule: TrainingRule): number {
  return Math.floor(inHundredths(hours) / inHundredths(rule.hoursPerDay));
}

/** Sums of hours without the noise of decimals: 0.1 + 0.2 is 0.3 here. */
export function sumOfHours(hours: Iterable<number>): number {
  let hundredths = 0;
  for (const one of hours) hundredths += inHundredths(one);
  return hundredths / 100;
}

function inHundredths(hours: number): number {
  return Math.round(hours * 100);
}
