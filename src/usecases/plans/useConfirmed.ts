import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { type ConfirmedView, loadConfirmed } from "./loadConfirmed.ts";

/** `version`: an earlier one; null: the one in force. */
export function useConfirmed(planYear: number, version: number | null): Loaded<ConfirmedView> {
  const services = useServices();
  return useLoaded(["confirmedPlan", planYear, ...(version === null ? [] : [version])], () =>
    loadConfirmed(services, planYear, version),
  );
}
