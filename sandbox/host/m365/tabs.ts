import type { TabSettings } from "../protocol/tabConversation.ts";

const addressOf = (sandbox: string, channelId: string) =>
  `${sandbox}/__tabs?channel=${encodeURIComponent(channelId)}`;

/** The app's tab in a channel, which is the same for all its members; null where nobody has added one. */
export async function fetchTab(sandbox: string, channelId: string): Promise<TabSettings | null> {
  const response = await fetch(addressOf(sandbox, channelId));
  if (!response.ok) throw new Error(`GET /__tabs answered ${response.status}`);
  return ((await response.json()) as { settings: TabSettings | null }).settings;
}

export async function putTab(sandbox: string, channelId: string, settings: TabSettings): Promise<void> {
  const response = await fetch(addressOf(sandbox, channelId), {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(settings),
  });
  if (!response.ok) throw new Error(`PUT /__tabs answered ${response.status}: ${await response.text()}`);
}
