import type { GeneralTab } from "./channelTab.ts";
import type { Loaded } from "./loaded.ts";
import { loadGeneralTab } from "./loadGeneralTab.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export function useGeneralTab(): Loaded<GeneralTab> {
  const services = useServices();
  return useLoaded(["channelTab"], () => loadGeneralTab(services));
}
