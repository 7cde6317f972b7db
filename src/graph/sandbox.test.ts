import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ok } from "#lib/result.ts";
import { type Sandbox, startSandbox } from "../../sandbox/startSandbox.ts";
import { channelInfo, channelsOf, joinedTeams, postMessage } from "./channels.ts";
import { createGraph } from "./createGraph.ts";
import type { Graph } from "./graph.ts";
import { createItem, savePatch } from "./itemSaves.ts";
import { allItems, type ListAddress, readItem } from "./listItems.ts";
import { type ColumnSpec, createList, siteIdOf } from "./lists.ts";
import { odataString } from "./odataString.ts";

/** The room against the sandbox's Microsoft 365: what the parts mean together. */
let sandbox: Sandbox;
let graph: Graph;
let list: ListAddress;

const text = (name: string, unique = false): ColumnSpec => ({
  name,
  displayName: name,
  type: "text",
  indexed: true,
  unique,
});
const columns = [
  text("Key", true),
  text("AreaKey"),
  { ...text("Body"), type: "multiline" as const, indexed: false },
];
const select = ["Key", "Body"];

beforeAll(async () => {
  const behaviours = { eTagStyle: "plain" } as const; // whole answers are compared here
  sandbox = await startSandbox({ town: "heinola", today: "2027-02-10", behaviours });
  graph = graphOf("it");
  const siteId = await siteIdOf(graph, "https://heinola.sharepoint.com/sites/osaaminen");
  if (!siteId.ok) throw new Error(siteId.failure.reason);
  const listId = await createList(graph, siteId.value, { displayName: "Kokeilu", columns });
  if (!listId.ok) throw new Error(listId.failure.reason);
  list = { siteId: siteId.value, listId: listId.value };
});
afterAll(() => sandbox.close());
beforeEach(() => fetch(`${sandbox.origin}/__faults`, { method: "DELETE" }));

function graphOf(persona: string, timeoutMs = 2_000): Graph {
  return createGraph({
    origin: sandbox.origin,
    retryDelaySeconds: 0,
    timeoutMs,
    acquireToken: async ({ scopes }) => {
      const answer = await fetch(`${sandbox.origin}/__tokens`, {
        method: "POST",
        body: JSON.stringify({ persona, scopes }),
      });
      return ok(((await answer.json()) as { access_token: string }).access_token);
    },
  });
}

async function fault(spec: object): Promise<void> {
  const answer = await fetch(`${sandbox.origin}/__faults`, { method: "POST", body: JSON.stringify(spec) });
  expect(answer.status).toBe(201);
}

const byKey = (key: string) => ({ list, select, filter: `fields/Key eq ${odataString(key)}` });

async function created(key: string, body = "{}") {
  const item = await createItem(graph, { list, fields: { Title: key, Key: key, Body: body } });
  if (!item.ok) throw new Error(item.failure.reason);
  return item.value;
}

test("what is saved is what is read, with a new version", async () => {
  const key = "worksheet:2027:äö'& (1)";
  const item = await created(key);
  const saved = await savePatch(graph, {
    list,
    itemId: item.id,
    etag: item.etag,
    fields: { Body: '{"a":"ä"}' },
    select,
  });
  expect(saved).toMatchObject({ ok: true, value: { id: item.id, fields: { Key: key, Body: '{"a":"ä"}' } } });
  if (!saved.ok) return;
  expect(saved.value.etag).not.toBe(item.etag);
  expect(await readItem(graph, { list, itemId: item.id, select })).toEqual(saved);
  expect(await allItems(graph, byKey(key))).toEqual(ok([saved.value]));
});

test("of two who change the same version the second is told, and nothing of the first is lost", async () => {
  const item = await created("two-editors");
  const change = (body: string) =>
    savePatch(graph, { list, itemId: item.id, etag: item.etag, fields: { Body: body }, select });
  expect(await change("first")).toMatchObject({ ok: true });
  expect(await change("second")).toMatchObject({ failure: { reason: "conflict", status: 412 } });
  expect(await readItem(graph, { list, itemId: item.id, select })).toMatchObject({
    value: { fields: { Body: "first" } },
  });
});

test("a key that exists is a duplicate", async () => {
  await created("only-once");
  expect(await createItem(graph, { list, fields: { Key: "only-once" } })).toMatchObject({
    failure: { reason: "duplicate" },
  });
});

test("all pages of a long answer come together", async () => {
  for (let index = 0; index < 12; index += 1) {
    await createItem(graph, { list, fields: { Key: `page-${index}`, AreaKey: "2027|a|handedin" } });
  }
  const found = await allItems(graph, {
    list,
    select,
    filter: `fields/AreaKey eq ${odataString("2027|a|handedin")}`,
    top: 5,
  });
  expect(found.ok && found.value.map((item) => item.fields.Key)).toEqual(
    Array.from({ length: 12 }, (_, index) => `page-${index}`),
  );
});

test("a save whose answer is lost is an unknown outcome, and reading shows what became of it", async () => {
  const item = await created("lost-answer");
  const change = { list, itemId: item.id, etag: item.etag, fields: { Body: "kept" }, select };
  await fault({ match: { path: "\\$batch" }, phase: "after", status: 502, times: 1 });
  expect(await savePatch(graph, change)).toMatchObject({ failure: { reason: "unknownOutcome" } });
  expect(await readItem(graph, { list, itemId: item.id, select })).toMatchObject({
    value: { fields: { Body: "kept" } },
  });
});

test("a save that nobody answers ends in time", async () => {
  const item = await created("silence");
  await fault({ match: { path: "\\$batch" }, phase: "hang", status: 504, times: 1 });
  const change = { list, itemId: item.id, etag: item.etag, fields: { Body: "x" }, select };
  expect(await savePatch(graphOf("it", 80), change)).toMatchObject({
    failure: { reason: "unknownOutcome", status: null },
  });
});

test("a throttled save goes through by itself", async () => {
  const item = await created("throttled");
  await fault({
    match: { path: "\\$batch" },
    phase: "before",
    status: 429,
    headers: { "Retry-After": "0.01" },
    times: 2,
  });
  const change = { list, itemId: item.id, etag: item.etag, fields: { Body: "through" }, select };
  expect(await savePatch(graph, change)).toMatchObject({ value: { fields: { Body: "through" } } });
});

test("whoever has no right to the list is refused", async () => {
  expect(await allItems(graphOf("outsider"), byKey("only-once"))).toMatchObject({
    failure: { reason: expect.stringMatching(/forbidden|notFound/) },
  });
});

test("a message goes into the channel that was looked at", async () => {
  const hr = graphOf("hr");
  const teams = await joinedTeams(hr);
  const team = teams.ok ? teams.value[0] : undefined;
  const channels = await channelsOf(hr, team?.id ?? "");
  const channel = channels.ok ? channels.value[0] : undefined;
  if (!team || !channel) throw new Error("HR is in no team with a channel");
  const { webUrl, ...known } = channel;
  const at = { teamId: team.id, channelId: channel.id };
  expect(webUrl).toContain(encodeURIComponent(channel.id));
  expect(await channelInfo(hr, at)).toEqual(ok({ team, channel: known, archived: false }));
  expect(await postMessage(hr, { ...at, html: "<p>Yhteenveto &amp; näkymät</p>" })).toMatchObject({
    ok: true,
    value: { id: expect.any(String), webUrl: expect.stringContaining("https://") },
  });
});

test("a lost answer to a message is unknown, and the message is there once", async () => {
  const hr = graphOf("hr");
  const teams = await joinedTeams(hr);
  const teamId = teams.ok ? (teams.value[0]?.id ?? "") : "";
  const channels = await channelsOf(hr, teamId);
  const channelId = channels.ok ? (channels.value[0]?.id ?? "") : "";
  await fault({ match: { method: "POST", path: "/messages" }, phase: "after", status: 504, times: 5 });
  const written = async () => {
    const ledger = (await (await fetch(`${sandbox.origin}/__ledger`)).json()) as {
      value: { path: string }[];
    };
    return ledger.value.filter((entry) => entry.path.endsWith("/messages")).length;
  };
  const before = await written();
  expect(await postMessage(hr, { teamId, channelId, html: "<p>kerran</p>" })).toMatchObject({
    failure: { reason: "unknownOutcome", status: 504 },
  });
  expect(await written()).toBe(before + 1);
});
