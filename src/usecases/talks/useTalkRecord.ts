import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { type FoundTalk, loadTalk } from "./loadTalk.ts";

/** A discussion as it stands in SharePoint, for paper, and the day. Never shown from memory. */
export function useTalkRecord(
  year: number,
  pairId: string,
): { readonly loaded: Loaded<FoundTalk>; readonly today: string } {
  const services = useServices();
  const loaded = useLoaded(["talk record", year, pairId], () => loadTalk(services, year, pairId), {
    fresh: true,
  });
  return { loaded, today: services.today() };
}
