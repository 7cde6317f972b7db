import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { type FollowUps, loadFollowUps } from "./loadFollowUps.ts";

/** What a year's confirmed plans have led to. */
export function useFollowUps(planYear: number): Loaded<FollowUps> {
  const services = useServices();
  return useLoaded(["followUps", planYear], () => loadFollowUps(services, planYear));
}
