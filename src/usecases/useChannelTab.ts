import type { TabPlace } from "#domain/channel/tabPlace.ts";
import type { ChannelTabView } from "./channelTab.ts";
import { loadChannelTab } from "./loadChannelTab.ts";
import type { Loaded } from "./loaded.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export function useChannelTab({ kind, id }: TabPlace): Loaded<ChannelTabView> {
  const services = useServices();
  return useLoaded(["channelTab", kind, id], () => loadChannelTab(services, { kind, id }));
}
