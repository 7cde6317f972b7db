import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { loadPlanBoard, type PlanBoard } from "./loadPlanBoard.ts";

export function usePlanBoard(planYear: number): Loaded<PlanBoard> {
  const services = useServices();
  return useLoaded(["planBoard", planYear], () => loadPlanBoard(services, planYear));
}
