import { setTimeout as pause } from "node:timers/promises";
import type { Answer, Json, Send, Target, TargetSettings, Who } from "./Target.ts";

const throttledAttempts = 6;
const defaultWaitS = 10;
const pollMs = 2_000;

/** Speaks HTTP with a Microsoft 365, real or not: the same requests in the same order. */
export async function connectTarget(settings: TargetSettings): Promise<Target> {
  const graph: Send = (who, method, path, body, headers) =>
    send(graphAddress(settings, path), tokenOf(settings, who, "graph"), method, body, headers);
  const rest: Send = (who, method, path, body, headers) =>
    send(`${settings.siteUrl}/_api/${path}`, tokenOf(settings, who, "sharePoint"), method, body, {
      accept: "application/json;odata=nometadata",
      ...headers,
    });
  const sitePath = new URL(settings.siteUrl).pathname;
  const site = await graph("it", "GET", `/sites/${settings.siteHost}:${sitePath}`);
  if (site.status !== 200) {
    throw new Error(`The test site ${sitePath} did not open: ${site.status} ${JSON.stringify(site.body)}`);
  }
  return {
    siteId: String(site.body.id),
    sitePath,
    channel: settings.channel,
    has: (who) => settings.tokens[who].graph !== null,
    graph,
    rest,
    loginName: async (who) => {
      const me = await graph(who, "GET", "/me?$select=userPrincipalName");
      return `i:0#.f|membership|${me.body.userPrincipalName}`;
    },
    asBrowser: async (method, path, headers) =>
      (
        await fetch(graphAddress(settings, path), {
          method,
          headers: { origin: "https://example.com", ...headers },
        })
      ).headers,
    eventually: async (ask, good) => {
      const end = Date.now() + settings.patienceMs;
      for (;;) {
        const answer = await ask();
        if (good(answer) || Date.now() >= end) return answer;
        await pause(Math.min(pollMs, settings.patienceMs));
      }
    },
  };
}

function graphAddress(settings: TargetSettings, path: string): string {
  const below = path.replace(/^https:\/\/graph\.microsoft\.com\/v1\.0/, "");
  return `${settings.graphUrl}${below}`;
}

function tokenOf(settings: TargetSettings, who: Who, api: "graph" | "sharePoint"): string {
  const token = settings.tokens[who][api];
  if (token === null) throw new Error(`There is no ${api} token for ${who}; see docs/live-verification.md.`);
  return token;
}

/** A throttled request has not been carried out, so it is sent again when SharePoint says so. */
async function send(
  url: string,
  token: string,
  method: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, ...type, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.status === 429 && attempt < throttledAttempts && !isThreshold(text)) {
      await pause(1_000 * Number(response.headers.get("retry-after") ?? defaultWaitS));
      continue;
    }
    return { status: response.status, headers: response.headers, body: jsonOf(text) };
  }
}

/** A query over too many rows also says 429, and no waiting cures that. */
function isThreshold(text: string): boolean {
  return text.includes("threshold");
}

function jsonOf(text: string): Json {
  if (text === "") return null as unknown as Json;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text as unknown as Json;
  }
}
