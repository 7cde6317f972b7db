import { afterEach, expect, test } from "vitest";
import type { AcquireToken, TokenRequest } from "#lib/acquireToken.ts";
import { fail, ok } from "#lib/result.ts";
import { type Answer, type Seen, scriptedServer } from "../../tests/http/scriptedServer.ts";
import { createGraph, type GraphOptions } from "./createGraph.ts";
import type { BatchPart } from "./graph.ts";
import type { ETag } from "./ids.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function graphAnswering(answers: readonly Answer[], options: Partial<GraphOptions> = {}) {
  const arrivals: number[] = [];
  const timed = answers.map((answer) => (_: Seen) => {
    arrivals.push(performance.now());
    return answer;
  });
  const server = await scriptedServer(...timed);
  closing.push(server.close);
  const asked: TokenRequest[] = [];
  const acquireToken: AcquireToken = async (request) => {
    asked.push(request);
    return ok(`token-${asked.length}`);
  };
  const graph = createGraph({ acquireToken, origin: server.origin, retryDelaySeconds: 0, ...options });
  /** Milliseconds between one request's arrival and the next one's. */
  const pauses = () => arrivals.slice(1).map((at, index) => at - (arrivals[index] ?? 0));
  return { graph, seen: server.seen, asked, pauses };
}

const good = { status: 200, body: {} };
const busy = (headers: Record<string, string> = {}) => ({ status: 429, headers });
const refusal = (status: number, code: string, message = "") => ({
  status,
  headers: { "request-id": "r-9" },
  body: { error: { code, message } },
});
const missingScopes = refusal(403, "Forbidden", "Missing scope permissions on the request.");
const save: readonly BatchPart[] = [
  { method: "PATCH", path: "/e", ifMatch: '"guid,1"' as ETag, body: { Title: "Ä" } },
];

test.each([
  ["whole seconds", { "Retry-After": "1" }, 1000],
  ["parts of a second", { "Retry-After": "0.128" }, 128],
  ["the quota's reset, when that is later", { "Retry-After": "0.05", "RateLimit-Reset": "0.2" }, 200],
  ["the quota's reset alone", { "RateLimit-Reset": "0.15" }, 150],
  ["Retry-After, when that is later", { "Retry-After": "0.2", "RateLimit-Reset": "0.05" }, 200],
])("Graph is not called earlier than it asks: %s", async (_, headers, milliseconds) => {
  const { graph, pauses } = await graphAnswering([busy(headers), good], { retryDelaySeconds: 0.1 });
  expect(await graph.get("/x")).toEqual(ok({}));
  expect(pauses()[0]).toBeGreaterThanOrEqual(milliseconds);
});

test("Graph is not called earlier than it asks: an HTTP date", async () => {
  const until = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000);
  const { graph } = await graphAnswering([busy({ "Retry-After": until.toUTCString() }), good]);
  expect(await graph.get("/x")).toEqual(ok({}));
  expect(Date.now()).toBeGreaterThanOrEqual(until.getTime());
});

test("all waiting together stays within what the caller allows", async () => {
  const slow = busy({ "Retry-After": "0.2" });
  const { graph, seen } = await graphAnswering([slow, slow, slow, good], { maxWaitSeconds: 0.5 });
  expect(await graph.get("/x")).toMatchObject({ failure: { reason: "throttled", retryAfterSeconds: 0.2 } });
  expect(seen).toHaveLength(3);
});

test("a query that is over the threshold stays throttled however long one waits, and that ends", async () => {
  const overThreshold = refusal(429, "throttledRequest", "The request has been throttled");
  const answers = Array.from({ length: 9 }, () => overThreshold);
  const { graph, seen } = await graphAnswering(answers);
  expect(await graph.get("/x")).toMatchObject({ failure: { reason: "throttled", requestId: "r-9" } });
  expect(seen).toHaveLength(4);
});

test("while Graph asks one call to wait, the others wait too", async () => {
  const answers = [busy({ "Retry-After": "0.3" }), good, good];
  const { graph, pauses } = await graphAnswering(answers, { maxRetries: 0 });
  expect(await graph.get("/first")).toMatchObject({ failure: { reason: "throttled" } });
  expect(await Promise.all([graph.get("/second"), graph.post("/third", {})])).toEqual([ok({}), ok({})]);
  expect(pauses()[0]).toBeGreaterThanOrEqual(300);
});

test("a busy channel does not keep lists from being written, nor the reverse", async () => {
  const long = busy({ "Retry-After": "60" });
  const { graph, seen } = await graphAnswering([long, good, long, good]);
  expect(await graph.post("/teams/t/channels/c/messages", {})).toMatchObject({ ok: false });
  expect(await graph.get("/sites/s/lists/l/items")).toEqual(ok({}));
  expect(await graph.get("/sites/s/lists/l/items")).toMatchObject({ ok: false });
  expect(await graph.get("/teams/t")).toMatchObject({ failure: { reason: "throttled" } });
  expect(seen).toHaveLength(3);
});

test("a call that cannot wait as long as Graph asks for is not sent, and says how long", async () => {
  const long = { ...busy({ "Retry-After": "60", "request-id": "r-1" }) };
  const { graph, seen } = await graphAnswering([long, good]);
  await graph.get("/first");
  const second = await graph.post("/second", {});
  expect(second).toMatchObject({ failure: { reason: "throttled", status: 429, requestId: "r-1" } });
  const seconds = second.ok ? 0 : (second.failure.retryAfterSeconds ?? 0);
  expect([seconds > 50, seconds <= 60, seen.length]).toEqual([true, true, 1]);
});

test("a read survives a dropped connection", async () => {
  const { graph } = await graphAnswering(["reset", "reset", good]);
  expect(await graph.get("/x")).toEqual(ok({}));
});

test("a POST whose token was refused was not carried out, and goes once with a new token", async () => {
  const { graph, seen } = await graphAnswering([refusal(401, "InvalidAuthenticationToken"), good]);
  expect(await graph.post("/x", { a: 1 })).toEqual(ok({}));
  expect(seen.map(({ headers, body }) => [headers.authorization, body])).toEqual([
    ["Bearer token-1", '{"a":1}'],
    ["Bearer token-2", '{"a":1}'],
  ]);
});

test("a token that has lost its scopes is renewed once; without luck it is about consent", async () => {
  const { graph, asked } = await graphAnswering([missingScopes, good, missingScopes, missingScopes]);
  expect(await graph.post("/x", {})).toEqual(ok({}));
  expect(asked.at(-1)).toMatchObject({ forceRefresh: true });
  expect(await graph.post("/x", {})).toMatchObject({ failure: { reason: "consent", requestId: "r-9" } });
});

test.each([
  ["interactionNeeded", "signIn"],
  ["consentNeeded", "consent"],
  ["signInFailed", "signIn"],
] as const)("when no other token can be had (%s), nothing is sent again: %s", async (why, reason) => {
  const acquireToken: AcquireToken = async ({ forceRefresh }) => (forceRefresh ? fail(why) : ok("old"));
  const expired = refusal(401, "InvalidAuthenticationToken");
  const { graph, seen } = await graphAnswering([expired, good], { acquireToken });
  expect(await graph.get("/x")).toEqual(fail({ reason, status: 401, requestId: "r-9" }));
  expect(seen).toHaveLength(1);
});

const list = "/sites/host,a,b/lists/l/items?$top=2";
const gone = refusal(404, "itemNotFound");

test("a list that worked a moment ago is not believed to be gone at once", async () => {
  const { graph, seen } = await graphAnswering([good, gone, gone, good]);
  await graph.get(list);
  expect(await graph.get("/sites/host,a,b/lists/l/items?$filter=x")).toEqual(ok({}));
  expect(seen).toHaveLength(4);
});

test("a list that stays away is gone, and from then on at once", async () => {
  const { graph, seen } = await graphAnswering([good, gone, gone, gone, gone]);
  await graph.get(list);
  expect(await graph.get(list)).toMatchObject({ failure: { reason: "notFound" } });
  expect(seen).toHaveLength(4);
  expect(await graph.get(list)).toMatchObject({ failure: { reason: "notFound" } });
  expect(seen).toHaveLength(5);
});

test("a list that never answered, and an item, are believed to be missing at once", async () => {
  const { graph, seen } = await graphAnswering([gone, good, gone]);
  expect(await graph.get(list)).toMatchObject({ failure: { reason: "notFound" } });
  expect(seen).toHaveLength(1);
  const item = "/sites/host,a,b/lists/l/items/7?$expand=fields";
  await graph.get(item);
  expect(await graph.get(item)).toMatchObject({ failure: { reason: "notFound" } });
  expect(seen).toHaveLength(3);
});

test.each([
  ["throttled", busy({ "Retry-After": "60" })],
  ["refused", refusal(403, "accessDenied")],
  ["broken", { status: 500 }],
] as const)("a save that timed out and was then %s may have been carried out", async (_, then) => {
  const { graph } = await graphAnswering([{ status: 504 }, then]);
  expect(await graph.batch(save)).toMatchObject({ failure: { reason: "unknownOutcome" } });
});

test("a save that timed out and then met its own version is a conflict", async () => {
  const parts = { responses: [{ id: "0", status: 412 }] };
  const { graph } = await graphAnswering([{ status: 504 }, { status: 200, body: parts }]);
  expect(await graph.batch(save)).toMatchObject({ value: [{ failure: { reason: "conflict" } }] });
});

test("failures name no token, no address and nothing that was sent", async () => {
  const { graph } = await graphAnswering([refusal(400, "invalidRequest", "Salainen teksti"), "reset"]);
  const failures = [
    await graph.post("/sites/s/lists/l/items?q=Salainen", { fields: { Body: "Salainen teksti" } }),
    await graph.post("/sites/s/lists/l/items", { fields: { Body: "Salainen teksti" } }),
  ];
  expect(JSON.stringify(failures)).not.toMatch(/Salainen|token-|sites/u);
});
