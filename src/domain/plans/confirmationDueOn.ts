import { dayOfYear } from "../model/monthDay.ts";
import type { PlanModel } from "../model/planModel.ts";
import { cycleOfPlan } from "./planYear.ts";

/** The day by which a year's plan is confirmed: in the year before it, or early in its own, as the town has it. */
export function confirmationDueOn({ confirmation }: PlanModel, planYear: number): string {
  const { inPlanYear, dueOn } = confirmation;
  return dayOfYear(inPlanYear ? planYear : cycleOfPlan(planYear), dueOn);
}
