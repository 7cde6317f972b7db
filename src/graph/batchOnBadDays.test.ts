import { afterEach, expect, test } from "vitest";
import type { AcquireToken } from "#lib/acquireToken.ts";
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
  const server = await scriptedServer(...answers);
  closing.push(server.close);
  const acquireToken: AcquireToken = async ({ forceRefresh }) => ok(forceRefresh ? "new" : "old");
  const graph = createGraph({ acquireToken, origin: server.origin, retryDelaySeconds: 0, ...options });
  /** URLs of the parts of each request. */
  const sent = () => server.seen.map((one) => urlsIn(one));
  return { graph, seen: server.seen, sent };
}

const urlsIn = ({ body }: Seen) =>
  (JSON.parse(body) as { requests: { url: string }[] }).requests.map(({ url }) => url);
const answered = (...responses: readonly object[]) => ({ status: 200, body: { responses } });
const part = (id: string, status: number, more: object = {}) => ({ id, status, ...more });
const refused = (id: string, status: number, code: string, message = "") =>
  part(id, status, { body: { error: { code, message, innererror: { "request-id": "r-3" } } } });

const read: BatchPart = { method: "GET", path: "/r" };
const edit: BatchPart = { method: "PATCH", path: "/e", ifMatch: '"guid,1"' as ETag, body: {} };
const add: BatchPart = { method: "POST", path: "/p", body: {} };
const afterEdit: BatchPart = { method: "GET", path: "/after", after: 0 };

test("parts whose token ended midway go once more with a new one, POST too: nothing was carried out", async () => {
  const { graph, seen, sent } = await graphAnswering([
    answered(part("0", 200, { body: 1 }), refused("1", 401, "InvalidAuthenticationToken")),
    answered(part("1", 201, { body: 2 })),
  ]);
  expect(await graph.batch([read, add])).toEqual(ok([ok(1), ok(2)]));
  expect(sent()).toEqual([["/r", "/p"], ["/p"]]);
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer old", "Bearer new"]);
});

test("what waited for such a part goes with it", async () => {
  const { graph, sent } = await graphAnswering([
    answered(refused("0", 401, "InvalidAuthenticationToken"), part("1", 424)),
    answered(part("1", 200, { body: 1 }), part("0", 204)),
  ]);
  expect(await graph.batch([edit, afterEdit])).toEqual(ok([ok(null), ok(1)]));
  expect(sent()).toEqual([
    ["/e", "/after"],
    ["/e", "/after"],
  ]);
});

test("where no other token can be had, those parts say why and the others stand", async () => {
  const acquireToken: AcquireToken = async ({ forceRefresh }) =>
    forceRefresh ? fail("consentNeeded") : ok("old");
  const missing = "Missing scope permissions on the request.";
  const { graph, sent } = await graphAnswering(
    [answered(part("0", 200, { body: 1 }), refused("1", 403, "Forbidden", missing))],
    { acquireToken },
  );
  expect(await graph.batch([read, add])).toEqual(
    ok([ok(1), fail({ reason: "consent", status: 403, requestId: "r-3" })]),
  );
  expect(sent()).toHaveLength(1);
});

test("a token that is refused part by part is renewed once, not for ever", async () => {
  const expired = answered(refused("0", 401, "InvalidAuthenticationToken"));
  const { graph, sent } = await graphAnswering([expired, expired, expired]);
  expect(await graph.batch([read])).toMatchObject({ value: [{ failure: { reason: "signIn" } }] });
  expect(sent()).toHaveLength(2);
});

test("parts that fail and requests that fail share one patience", async () => {
  const busyPart = answered(part("0", 429));
  const { graph, sent } = await graphAnswering([
    busyPart,
    { status: 503 },
    busyPart,
    { status: 503 },
    busyPart,
  ]);
  expect(await graph.batch([read])).toMatchObject({ value: [{ failure: { reason: "throttled" } }] });
  expect(sent()).toHaveLength(4);
});

test("a part that says how long it wants to be left alone is, and so is everything else", async () => {
  const arrivals: number[] = [];
  const server = await scriptedServer(
    () => {
      arrivals.push(performance.now());
      return answered(part("0", 429, { headers: { "Retry-After": "0.2" } }));
    },
    () => {
      arrivals.push(performance.now());
      return { status: 200, body: {} };
    },
  );
  closing.push(server.close);
  const graph = createGraph({
    acquireToken: async () => ok("token"),
    origin: server.origin,
    retryDelaySeconds: 0,
    maxRetries: 0,
  });
  await graph.batch([read]);
  expect(await graph.get("/other")).toEqual(ok({}));
  expect((arrivals[1] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThanOrEqual(200);
});

test("a read that was left out of the answer is asked again; a write's outcome is unknown", async () => {
  const { graph, sent } = await graphAnswering([answered(), answered(part("1", 200, { body: 1 }))]);
  expect(await graph.batch([add, read])).toMatchObject({
    value: [{ failure: { reason: "unknownOutcome" } }, { ok: true, value: 1 }],
  });
  expect(sent()).toEqual([["/p", "/r"], ["/r"]]);
});

test.each([
  ["timed out and was then refused", [answered(part("0", 504)), answered(part("0", 403))]],
  ["was throttled and then left out", [answered(part("0", 429)), answered()]],
  ["was throttled and then lost with its request", [answered(part("0", 429)), "reset"]],
] as const)("a write that %s may have been carried out", async (_, answers) => {
  const { graph } = await graphAnswering(answers);
  expect(await graph.batch([edit])).toMatchObject({ value: [{ failure: { reason: "unknownOutcome" } }] });
});

test("a row that was throttled and then lost with its request may be there", async () => {
  const { graph } = await graphAnswering([answered(part("0", 429)), "reset"]);
  expect(await graph.batch([add])).toMatchObject({ value: [{ failure: { reason: "unknownOutcome" } }] });
});

test("answers given twice, to nobody or without sense do no harm", async () => {
  const { graph } = await graphAnswering([
    answered(
      part("0", 200, { body: "good" }),
      part("0", 503),
      part("7", 200, { body: "nobody's" }),
      { id: 1, status: "200" },
      part("1", 200, { body: "read", headers: { "Content-Type": "application/json", "X-Count": 3 } }),
      { unexpected: true },
    ),
  ]);
  expect(await graph.batch([add, read])).toEqual(ok([ok("good"), ok("read")]));
});

test("a list that worked a moment ago is asked again before it is believed to be gone", async () => {
  const list: BatchPart = { method: "GET", path: "/sites/h,a,b/lists/l/items?$top=1" };
  const { graph, sent } = await graphAnswering([
    answered(part("0", 200, { body: 1 })),
    answered(refused("0", 404, "itemNotFound")),
    answered(part("0", 200, { body: 2 })),
  ]);
  await graph.batch([list]);
  expect(await graph.batch([list])).toEqual(ok([ok(2)]));
  expect(sent()).toHaveLength(3);
});
