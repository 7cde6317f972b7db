import type { TrainingRule } from "./trainingRules.ts";

/** What a year's compensation is counted from besides the days. */
export interface PayFigures {
  /** Euros paid in wages in the year. */
  readonly wageSum: number;
  /** Full-time years worked in the year, on average. */
  readonly fullTimeYears: number;
}

/**
 * Euros for compensated days, to the cent: so many days' average pay, and the rule's part of it. Null where the law
 * gives nothing, or where there is nobody to count an average of.
 */
export function compensation(
  { eligibleDays, wageSum, fullTimeYears }: PayFigures & { readonly eligibleDays: number },
  rule: Pick<TrainingRule, "compensation">,
): number | null {
  if (rule.compensation === null || !(fullTimeYears > 0)) return null;
  const { payDays, percent } = rule.compensation;
  const euros = eligibleDays * (wageSum / fullTimeYears / payDays) * (percent / 100);
  return Math.round(euros * 100) / 100;
}
