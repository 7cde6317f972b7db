import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { type AreaSources, loadAreaSources } from "./loadAreaSources.ts";
import type { OpenedPlan } from "./loadPlan.ts";

export function useAreaSources(
  at: Pick<OpenedPlan, "planYear" | "today" | "model" | "group" | "area">,
): Loaded<AreaSources> {
  const services = useServices();
  return useLoaded(["areaSources", at.planYear, at.group.id], () => loadAreaSources(services, at));
}
