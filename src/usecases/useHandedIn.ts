import type { GroupId } from "#domain/organisation/group.ts";
import type { Loaded } from "./loaded.ts";
import { type HandedInView, loadHandedIn } from "./loadHandedIn.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export function useHandedIn(year: number, groupId: GroupId): Loaded<HandedInView> {
  const services = useServices();
  return useLoaded(["handedIn", year, groupId], () => loadHandedIn(services, year, groupId));
}
