import type { Loaded } from "./loaded.ts";
import { loadPublished, type PublishedView } from "./loadPublished.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export function usePublished(year: number, unitId: string, revision: number): Loaded<PublishedView> {
  const services = useServices();
  const key = `published:${year}:${unitId}:${revision}`;
  return useLoaded(["published", key], () => loadPublished(services, key));
}
