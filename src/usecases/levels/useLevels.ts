import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { loadLevels, type OpenedLevels } from "./loadLevels.ts";

/** A year's assessed levels as far as somebody may read them. */
export function useLevels(year: number): Loaded<OpenedLevels> {
  const services = useServices();
  return useLoaded(["levels", year], () => loadLevels(services, year));
}
