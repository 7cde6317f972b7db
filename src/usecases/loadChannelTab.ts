import type { TabPlace } from "#domain/channel/tabPlace.ts";
import type { Result } from "#lib/result.ts";
import type { ChannelTabView } from "./channelTab.ts";
import type { UseCaseFailure } from "./failure.ts";
import { groupTab } from "./groupTab.ts";
import type { Services } from "./services.ts";
import { unitTab } from "./unitTab.ts";

/**
 * What the tab of a group's or unit's channel shows. The frame is the same for every member, and SharePoint says what of
 * it each may read.
 */
export async function loadChannelTab(
  services: Services,
  place: TabPlace,
): Promise<Result<ChannelTabView, UseCaseFailure>> {
  const work = await services.stores.groupWork();
  if (!work.ok) return work;
  const { lookups } = work.value;
  return place.kind === "group" ? groupTab(services, lookups, place) : unitTab(services, lookups, place);
}
