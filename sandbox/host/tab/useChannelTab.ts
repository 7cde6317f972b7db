import { useCallback, useState } from "react";
import type { TabSettings } from "../protocol/tabConversation.ts";
import { loadTab } from "../state/session.ts";
import { type Loaded, useLoaded } from "../state/useLoaded.ts";

/** The app's tab in a channel, null where there is none; `keep` shows what has just been saved. */
export function useChannelTab(channelId: string): {
  readonly tab: Loaded<TabSettings | null>;
  readonly keep: (settings: TabSettings) => void;
} {
  const loaded = useLoaded(useCallback(() => loadTab(channelId), [channelId]));
  const [saved, setSaved] = useState<{ readonly channelId: string; readonly settings: TabSettings }>();
  const keep = (settings: TabSettings) => setSaved({ channelId, settings });
  return saved?.channelId === channelId
    ? { tab: { state: "loaded", value: saved.settings }, keep }
    : { tab: loaded, keep };
}
