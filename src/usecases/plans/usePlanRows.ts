import type { Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import { useServices } from "../useServices.ts";
import { loadPlanRows, type PlanRows } from "./loadPlanRows.ts";

/** Gathers the rows of a year's plans when somebody presses for them. */
export function usePlanRows(planYear: number): () => Promise<Result<PlanRows, UseCaseFailure>> {
  const services = useServices();
  return () => loadPlanRows(services, planYear);
}
