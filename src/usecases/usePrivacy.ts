import type { Loaded } from "./loaded.ts";
import { loadPrivacy, type Privacy } from "./loadPrivacy.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export function usePrivacy(): Loaded<Privacy> {
  const services = useServices();
  return useLoaded(["privacy"], () => loadPrivacy(services));
}
