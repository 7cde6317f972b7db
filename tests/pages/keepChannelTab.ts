import type { Town } from "./startTown.ts";

/** Adds the app's tab to a channel past its settings page, where the test is about something else; null removes it. */
export async function keepChannelTab(
  town: Pick<Town, "origin" | "appOrigin">,
  channelId: string,
  entityId: string | null,
): Promise<void> {
  const answer = await fetch(`${town.origin}/__tabs?channel=${encodeURIComponent(channelId)}`, {
    method: entityId === null ? "DELETE" : "PUT",
    ...(entityId === null
      ? {}
      : { body: JSON.stringify({ entityId, contentUrl: `${town.appOrigin}/index.html` }) }),
  });
  if (!answer.ok) throw new Error(`/__tabs: ${answer.status} ${await answer.text()}`);
}
