import type { TargetSettings } from "./Target.ts";

/** A real tenant, from the environment alone; docs/live-verification.md tells what each name holds. */
export function liveSettings(env: Readonly<Record<string, string | undefined>>): TargetSettings {
  const needed = (name: string) => {
    const value = env[name];
    if (value === undefined || value === "") {
      throw new Error(`${name} is not set; see docs/live-verification.md.`);
    }
    return value;
  };
  const optional = (name: string) => env[name] || null;
  const siteUrl = needed("GRAPH_LIVE_SITE").replace(/\/+$/, "");
  const [teamId, channelId] = optional("GRAPH_LIVE_CHANNEL")?.split("/") ?? [];
  return {
    graphUrl: optional("GRAPH_LIVE_GRAPH") ?? "https://graph.microsoft.com/v1.0",
    siteUrl,
    siteHost: optional("GRAPH_LIVE_SITE_HOST") ?? new URL(siteUrl).host,
    tokens: {
      it: { graph: needed("GRAPH_LIVE_IT_TOKEN"), sharePoint: needed("GRAPH_LIVE_IT_SHAREPOINT_TOKEN") },
      member: { graph: needed("GRAPH_LIVE_MEMBER_TOKEN"), sharePoint: null },
      outsider: { graph: needed("GRAPH_LIVE_OUTSIDER_TOKEN"), sharePoint: null },
      selected: { graph: optional("GRAPH_LIVE_SELECTED_TOKEN"), sharePoint: null },
      app: {
        graph: optional("GRAPH_LIVE_APP_TOKEN"),
        sharePoint: optional("GRAPH_LIVE_APP_SHAREPOINT_TOKEN"),
      },
    },
    channel: teamId && channelId ? { teamId, channelId } : null,
    patienceMs: 300_000,
  };
}
