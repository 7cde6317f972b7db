import { afterEach, expect, test } from "vitest";
import { scriptedServer } from "../../http/scriptedServer.ts";
import { connectTarget } from "./connectTarget.ts";
import type { TargetSettings } from "./Target.ts";

let server: Awaited<ReturnType<typeof scriptedServer>>;
afterEach(() => server.close());

const nobody = { graph: null, sharePoint: null };
const settings = (): TargetSettings => ({
  graphUrl: `${server.origin}/v1.0`,
  siteUrl: `${server.origin}/sites/test`,
  siteHost: "town.sharepoint.com",
  tokens: {
    it: { graph: "for-graph", sharePoint: "for-sharepoint" },
    member: nobody,
    outsider: nobody,
    selected: nobody,
    app: nobody,
  },
  channel: null,
  patienceMs: 0,
});
const site = { status: 200, body: { id: "town.sharepoint.com,1,2" } };

test("Graph and SharePoint are asked each at its address with its token", async () => {
  server = await scriptedServer(site, { status: 200, body: {} }, { status: 200, body: {} });
  const target = await connectTarget(settings());
  await target.graph("it", "GET", "https://graph.microsoft.com/v1.0/next?$skiptoken=a%3d");
  await target.rest("it", "POST", "web/ensureuser", { logonName: "x" });
  expect(server.seen.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
    ["GET", "/v1.0/sites/town.sharepoint.com:/sites/test", "Bearer for-graph"],
    ["GET", "/v1.0/next?$skiptoken=a%3d", "Bearer for-graph"],
    ["POST", "/sites/test/_api/web/ensureuser", "Bearer for-sharepoint"],
  ]);
});

test("a throttled request is sent again when it is time, a refused query over too many rows is not", async () => {
  const throttled = { status: 429, headers: { "Retry-After": "0" }, body: "429 TOO MANY REQUESTS" };
  const tooMany = { status: 429, body: { error: { message: "exceeds the list view threshold" } } };
  server = await scriptedServer(site, throttled, throttled, { status: 201, body: { id: "1" } }, tooMany);
  const target = await connectTarget(settings());
  expect((await target.graph("it", "POST", "/x", {})).body.id).toBe("1");
  expect((await target.graph("it", "GET", "/y")).status).toBe(429);
  expect(server.seen).toHaveLength(5);
});

test("an answer that is no JSON is kept as text, an empty one as nothing", async () => {
  server = await scriptedServer(site, { status: 504, body: "<html>" }, { status: 204 });
  const target = await connectTarget(settings());
  expect((await target.graph("it", "GET", "/x")).body).toBe("<html>");
  expect((await target.graph("it", "DELETE", "/x")).body).toBeNull();
});

test("who has no token is told by name, and a site that does not open by its answer", async () => {
  server = await scriptedServer(site, { status: 403, body: { error: { code: "accessDenied" } } });
  const target = await connectTarget(settings());
  expect(target.has("app")).toBe(false);
  expect(() => target.graph("app", "GET", "/x")).toThrow("no graph token for app");
  await expect(connectTarget(settings())).rejects.toThrow('403 {"error":{"code":"accessDenied"}}');
});
