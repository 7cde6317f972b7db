import { dayOfYear } from "../model/monthDay.ts";
import type { PlanModel } from "../model/planModel.ts";
import { cycleOfPlan, planInTheMaking } from "./planYear.ts";

/** The day by which a year's plan is confirmed: in the year before it, or early in its own, as the town has it. */
export function confirmationDueOn(
  { confirmation }: Pick<PlanModel, "confirmation">,
  planYear: number,
): string {
  const { inPlanYear, dueOn } = confirmation;
  return dayOfYear(inPlanYear ? planYear : cycleOfPlan(planYear), dueOn);
}

/** The plan that is next to be confirmed: of the year itself until then, where the town confirms it in that year. */
export function planToConfirm(plan: Pick<PlanModel, "confirmation">, today: string): number {
  const making = planInTheMaking(today);
  return plan.confirmation.inPlanYear && today <= confirmationDueOn(plan, making - 1) ? making - 1 : making;
}
