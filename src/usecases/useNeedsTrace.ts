import type { GroupId } from "#domain/organisation/group.ts";
import type { Loaded } from "./loaded.ts";
import { loadNeedsTrace, type NeedsTrace } from "./loadNeedsTrace.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export function useNeedsTrace(year: number, groupId: GroupId): Loaded<NeedsTrace> {
  const services = useServices();
  return useLoaded(["needsTrace", year, groupId], () => loadNeedsTrace(services, year, groupId));
}
