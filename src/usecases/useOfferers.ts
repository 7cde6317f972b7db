import type { GroupId } from "#domain/organisation/group.ts";
import type { Loaded } from "./loaded.ts";
import { loadOfferers, type Offerer } from "./loadOfferers.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

/** Who stands behind offers; nothing is asked where there are none. */
export function useOfferers(groupIds: readonly GroupId[]): Loaded<ReadonlyMap<GroupId, Offerer>> {
  const services = useServices();
  return useLoaded(["offerers", ...groupIds], () => loadOfferers(services, groupIds));
}
