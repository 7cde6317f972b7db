import type { TabSetting } from "#domain/channel/tabChoices.ts";
import type { TabPlace } from "#domain/channel/tabPlace.ts";
import type { Loaded } from "./loaded.ts";
import { loadTabChoices, type TabChoices } from "./loadTabChoices.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

/** `now` is told once the host has said it; before that nothing is asked. */
export function useTabChoices(
  channel: Omit<TabSetting, "me" | "today">,
  now: TabPlace | null | undefined,
): Loaded<TabChoices> {
  const services = useServices();
  return useLoaded(
    ["tabChoices", channel.channelId ?? ""],
    () => loadTabChoices(services, channel, now ?? null),
    { enabled: now !== undefined },
  );
}
