import { connectTarget } from "./connectTarget.ts";
import { liveSettings } from "./liveSettings.ts";
import { startSandboxTarget } from "./startSandboxTarget.ts";
import type { Target } from "./Target.ts";

/** With GRAPH_LIVE=1 the questions go to a real tenant, otherwise to a sandbox of their own. */
export const isLive = process.env.GRAPH_LIVE === "1";

export type OpenTarget = Target & { close: () => Promise<void> };

export async function openTarget(): Promise<OpenTarget> {
  if (isLive) return { ...(await connectTarget(liveSettings(process.env))), close: async () => undefined };
  const { sandbox, settings } = await startSandboxTarget();
  return { ...(await connectTarget(settings)), close: () => sandbox.close() };
}
