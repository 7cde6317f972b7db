import { dayOfYear } from "../model/monthDay.ts";
import type { TownModel } from "../model/townModel.ts";
import { cycleOfPlan } from "./planYear.ts";

/** From which day on groups make their plans for a year, as the year clock says; null: it says nothing. */
export function planOpensOn(
  { clock, plan }: Pick<TownModel, "clock" | "plan">,
  planYear: number,
): string | null {
  const [first] = clock
    .filter(({ task, from }) => task === "plan" && from <= plan.areasDueOn)
    .map(({ from }) => from)
    .sort();
  return first === undefined ? null : dayOfYear(cycleOfPlan(planYear), first);
}
