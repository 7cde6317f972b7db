import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { AcquireToken } from "#lib/acquireToken.ts";
import { ok } from "#lib/result.ts";
import { type Sandbox, startSandbox } from "../../sandbox/startSandbox.ts";
import { createGraph } from "./createGraph.ts";
import type { Graph } from "./graph.ts";
import { createItem, savePatch } from "./itemSaves.ts";
import { itemsFrom, itemsQuery, type ListAddress, readItem } from "./listItems.ts";
import { createList, siteIdOf } from "./lists.ts";

/** The room against the sandbox's named bad days. */
let sandbox: Sandbox;
let list: ListAddress;
let items = 0;

const select = ["Key"];
const column = { displayName: "Key", type: "text", indexed: true, unique: true } as const;

beforeAll(async () => {
  sandbox = await startSandbox({ town: "heinola", today: "2027-02-10" });
  const { graph } = signedIn();
  const siteId = await siteIdOf(graph, "https://heinola.sharepoint.com/sites/osaaminen");
  if (!siteId.ok) throw new Error(siteId.failure.reason);
  const listId = await createList(graph, siteId.value, {
    displayName: "Huonot päivät",
    columns: [{ ...column, name: "Key" }],
  });
  if (!listId.ok) throw new Error(listId.failure.reason);
  list = { siteId: siteId.value, listId: listId.value };
});
afterAll(() => sandbox.close());
beforeEach(() => fetch(`${sandbox.origin}/__faults`, { method: "DELETE" }));

/** Tokens are kept until one is refused, as MSAL keeps them; `stubborn`: nobody gives another. */
function signedIn(stubborn = false): { readonly graph: Graph; readonly renewals: unknown[] } {
  const kept = new Map<string, string>();
  const renewals: unknown[] = [];
  const acquireToken: AcquireToken = async ({ scopes, forceRefresh, claims }) => {
    const known = kept.get(scopes.join(" "));
    if (forceRefresh) renewals.push(claims ? JSON.parse(claims) : null);
    if (known && (!forceRefresh || stubborn)) return ok(known);
    const answer = await fetch(`${sandbox.origin}/__tokens`, {
      method: "POST",
      body: JSON.stringify({ persona: "it", scopes, claims }),
    });
    const token = ((await answer.json()) as { access_token: string }).access_token;
    kept.set(scopes.join(" "), token);
    return ok(token);
  };
  return { graph: createGraph({ origin: sandbox.origin, retryDelaySeconds: 0, acquireToken }), renewals };
}

async function fault(spec: object): Promise<void> {
  const answer = await fetch(`${sandbox.origin}/__faults`, { method: "POST", body: JSON.stringify(spec) });
  expect(answer.status).toBe(201);
}

async function freshItem(graph: Graph) {
  items += 1;
  const made = await createItem(graph, { list, fields: { Title: "alku", Key: `item-${items}` } });
  if (!made.ok) throw new Error(made.failure.reason);
  return made.value;
}

type Item = Awaited<ReturnType<typeof freshItem>>;
const rename = (graph: Graph, { id, etag }: Item, title: string) =>
  savePatch(graph, { list, itemId: id, etag, fields: { Title: title }, select: ["Title"] });

async function titleOf(graph: Graph, { id }: Item): Promise<unknown> {
  const item = await readItem(graph, { list, itemId: id, select: ["Title"] });
  return item.ok ? item.value.fields.Title : item.failure;
}

test.each([
  { rule: "B30-fractional", headers: { "Retry-After": "0.028" } },
  { rule: "B30-absent" },
  { rule: "B31" },
  { rule: "B31-html504" },
  { rule: "B31-bytes504" },
  { rule: "B31-unknown504" },
])("$rule: a read comes through, alone and in a batch", async (spec) => {
  const { graph } = signedIn();
  const item = await freshItem(graph);
  await fault({ ...spec, match: { method: "GET" }, times: 2 });
  expect(await readItem(graph, { list, itemId: item.id, select })).toMatchObject({ ok: true });
  await fault({ ...spec, match: { method: "GET", part: true }, times: 2 });
  const parts = await graph.batch([itemsQuery({ list, select, top: 1 })]);
  expect(parts.ok && itemsFrom(parts.value[0] ?? parts).ok).toBe(true);
});

test.each(["B31-html504", "B31-bytes504", "B31-unknown504"])(
  "%s after the work was done: the second try meets its own version, and reading settles it",
  async (rule) => {
    const { graph } = signedIn();
    const item = await freshItem(graph);
    await fault({ rule, match: { method: "PATCH" }, phase: "after", times: 1 });
    expect(await rename(graph, item, "tehty")).toMatchObject({ failure: { reason: "conflict" } });
    expect(await titleOf(graph, item)).toBe("tehty");
  },
);

test.each([
  ["B29", "locked"],
  ["B29-notAllowed", "locked"],
  ["B39", "full"],
  ["B42-unknown", "forbidden"],
])("%s: a save is told as %s, and was not made", async (rule, reason) => {
  const { graph } = signedIn();
  const item = await freshItem(graph);
  await fault({ rule, match: { method: "PATCH" } });
  expect(await rename(graph, item, "ei")).toMatchObject({
    failure: { reason, requestId: expect.any(String) },
  });
  expect(await titleOf(graph, item)).toBe("alku");
});

test.each(["B40", "B40-compact", "B42-consent"])(
  "%s: a new token does, and nobody notices, whether alone or part by part",
  async (rule) => {
    const { graph, renewals } = signedIn();
    const item = await freshItem(graph);
    await fault({ rule });
    expect(await titleOf(graph, item)).toBe("alku");
    expect(await rename(graph, item, "uusi")).toMatchObject({ ok: true });
    expect(renewals).toEqual([null]);
    const other = await freshItem(graph);
    await fault({ rule, match: { token: "old", part: true } });
    expect(await rename(graph, other, "uusi")).toMatchObject({ ok: true });
    expect(renewals).toEqual([null, null]);
  },
);

test("B41: the token that answers the challenge is asked for with its claims", async () => {
  const { graph, renewals } = signedIn();
  const item = await freshItem(graph);
  await fault({ rule: "B41" });
  expect(await rename(graph, item, "uusi")).toMatchObject({ ok: true });
  expect(renewals).toEqual([{ access_token: expect.any(Object) }]);
});

test.each([
  ["B40", "signIn"],
  ["B41", "signIn"],
  ["B42-consent", "consent"],
])("%s without another token: told as %s, after one attempt to get one", async (rule, reason) => {
  const { graph, renewals } = signedIn(true);
  const item = await freshItem(graph);
  await fault({ rule });
  expect(await rename(graph, item, "ei")).toMatchObject({ failure: { reason } });
  expect(renewals).toHaveLength(1);
});

test("B28: a list that flaps is read", async () => {
  const { graph } = signedIn();
  const query = itemsQuery({ list, select, top: 1 });
  await graph.batch([query]);
  await fault({ rule: "B28", match: { method: "GET", path: "/items" }, probability: 1, times: 2 });
  expect(await graph.batch([query])).toMatchObject({ value: [{ ok: true }] });
});
