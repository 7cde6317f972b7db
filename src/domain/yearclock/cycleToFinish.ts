import { cycleYear } from "./cycleYear.ts";

/**
 * The cycle before, while the new one has hardly begun: what was left undone in it is still to be finished until New
 * Year, when the next discussions begin. Null for the rest of the year.
 */
export function cycleToFinish(today: string): number | null {
  return Number(today.slice(5, 7)) >= 10 ? cycleYear(today) - 1 : null;
}
