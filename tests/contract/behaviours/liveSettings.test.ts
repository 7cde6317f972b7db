import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { liveSettings } from "./liveSettings.ts";

const needed = {
  GRAPH_LIVE_SITE: "https://town.sharepoint.com/sites/test/",
  GRAPH_LIVE_IT_TOKEN: "it-graph",
  GRAPH_LIVE_IT_SHAREPOINT_TOKEN: "it-sharepoint",
  GRAPH_LIVE_MEMBER_TOKEN: "member",
  GRAPH_LIVE_OUTSIDER_TOKEN: "outsider",
};

test("a tenant is told by its site and the tokens of three people", () => {
  expect(liveSettings(needed)).toMatchObject({
    graphUrl: "https://graph.microsoft.com/v1.0",
    siteUrl: "https://town.sharepoint.com/sites/test",
    siteHost: "town.sharepoint.com",
    tokens: { it: { graph: "it-graph", sharePoint: "it-sharepoint" }, app: { graph: null } },
    channel: null,
  });
});

test("a channel is its team and its own id", () => {
  const channel = { GRAPH_LIVE_CHANNEL: "team/19:abc@thread.tacv2" };
  expect(liveSettings({ ...needed, ...channel }).channel).toEqual({
    teamId: "team",
    channelId: "19:abc@thread.tacv2",
  });
});

test.each(Object.keys(needed))("without %s nothing is asked, and its name is told", (name) => {
  expect(() => liveSettings({ ...needed, [name]: "" })).toThrow(name);
});

test("the guide names every variable, and no other", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../../docs/live-verification.md"), "utf8");
  const told = new Set(guide.match(/GRAPH_LIVE_[A-Z_]+/g));
  const read = new Set<string>();
  const env = new Proxy<Record<string, string>>(needed, {
    get: (values, name: string) => {
      read.add(name);
      return values[name];
    },
  });
  liveSettings(env);
  const forTheSandbox = ["GRAPH_LIVE_GRAPH", "GRAPH_LIVE_SITE_HOST"];
  expect([...told].sort()).toEqual(
    [...read, "GRAPH_LIVE_RECORD"].filter((name) => !forTheSandbox.includes(name)).sort(),
  );
});
