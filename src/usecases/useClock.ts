import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import type { Clock } from "./clock.ts";
import { loadClock } from "./loadClock.ts";
import type { Loaded } from "./loaded.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

/** Null: the year that is going on. */
export function useClock(year: number | null): Loaded<Clock> {
  const services = useServices();
  const shown = year ?? cycleYear(services.today());
  return useLoaded(["clock", shown], () => loadClock(services, shown));
}
