import type { UnitId } from "#domain/organisation/unit.ts";
import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { type CompiledView, loadCompiled } from "./loadCompiled.ts";

export function useCompiled(planYear: number, unitId: UnitId): Loaded<CompiledView> {
  const services = useServices();
  return useLoaded(["compiledPlan", planYear, unitId], () => loadCompiled(services, planYear, unitId), {
    fresh: true,
  });
}
