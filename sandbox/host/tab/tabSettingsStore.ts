import type { TabSettings } from "../protocol/tabConversation.ts";

/** A channel tab's settings belong to the channel: all members open the same page. */
const keyOf = (channelId: string) => `tab-settings:${channelId}`;

export function readTabSettings(channelId: string): TabSettings {
  const kept = localStorage.getItem(keyOf(channelId));
  return kept === null ? {} : (JSON.parse(kept) as TabSettings);
}

export function writeTabSettings(channelId: string, settings: TabSettings): void {
  localStorage.setItem(keyOf(channelId), JSON.stringify(settings));
}
