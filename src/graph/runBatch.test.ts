import { afterEach, expect, test } from "vitest";
import { fail, ok } from "#lib/result.ts";
import { type Answer, type Seen, scriptedServer } from "../../tests/http/scriptedServer.ts";
import { createGraph } from "./createGraph.ts";
import type { BatchPart } from "./graph.ts";
import type { ETag } from "./ids.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function graphAnswering(...answers: Parameters<typeof scriptedServer>) {
  const server = await scriptedServer(...answers);
  closing.push(server.close);
  const graph = createGraph({
    acquireToken: async () => ok("token"),
    origin: server.origin,
    retryDelaySeconds: 0,
  });
  return { graph, seen: server.seen };
}

interface Request {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly dependsOn?: string[];
}
const requestsIn = (seen: Seen | undefined): Request[] => JSON.parse(seen?.body ?? "{}").requests;

/** Answers each part by its URL; in reverse order, because Graph promises none. */
const partsAnswered =
  (answerTo: (request: Request) => { status: number; headers?: object; body?: unknown }) =>
  (seen: Seen): Answer => ({
    status: 200,
    body: {
      responses: requestsIn(seen)
        .map((one) => ({ id: one.id, ...answerTo(one) }))
        .reverse(),
    },
  });
const echo = partsAnswered((one) => ({ status: 200, body: one.url }));

const read = (path: string, after?: number): BatchPart => ({
  method: "GET",
  path,
  ...(after === undefined ? {} : { after }),
});
const edit = (path: string): BatchPart => ({
  method: "PATCH",
  path,
  ifMatch: '"guid,1"' as ETag,
  body: { Title: "Ä" },
});
const add = (path: string): BatchPart => ({ method: "POST", path, body: {} });

test("answers stand in the order of the parts, 20 parts to a request", async () => {
  const { graph, seen } = await graphAnswering(echo, echo, echo);
  const paths = Array.from({ length: 45 }, (_, index) => `/item/${index}`);
  expect(await graph.batch(paths.map((path) => read(path)))).toEqual(ok(paths.map((path) => ok(path))));
  expect(seen.map((one) => requestsIn(one).length)).toEqual([20, 20, 5]);
  expect(seen.every((one) => one.url === "/v1.0/$batch" && one.method === "POST")).toBe(true);
});

test("a part goes in the same request as the part that it waits for", async () => {
  const { graph, seen } = await graphAnswering(echo, echo);
  const parts = Array.from({ length: 12 }, (_, index) => [
    edit(`/e/${index}`),
    read(`/r/${index}`, index * 2),
  ]);
  const padded = [
    read("/first"),
    ...parts.flat().map((part) => ("after" in part ? { ...part, after: (part.after ?? 0) + 1 } : part)),
  ];
  expect(await graph.batch(padded)).toMatchObject({ ok: true });
  const [first, second] = seen.map(requestsIn);
  expect(first).toHaveLength(19);
  expect(second?.[0]?.url).toBe("/e/9");
  expect(second?.[1]?.dependsOn).toEqual([second?.[0]?.id]);
});

test("a PATCH names the version that it changes", async () => {
  const { graph, seen } = await graphAnswering(echo);
  await graph.batch([edit("/e")]);
  expect(requestsIn(seen[0])[0]).toMatchObject({
    method: "PATCH",
    headers: { "Content-Type": "application/json", "If-Match": '"guid,1"' },
    body: { Title: "Ä" },
  });
});

test("only the parts that were throttled are sent again, after the longest time asked for", async () => {
  const { graph, seen } = await graphAnswering(
    partsAnswered((one) =>
      one.url === "/busy"
        ? { status: 429, headers: { "Retry-After": "0.01" } }
        : { status: 200, body: one.url },
    ),
    echo,
  );
  expect(await graph.batch([read("/a"), read("/busy"), read("/b")])).toEqual(
    ok([ok("/a"), ok("/busy"), ok("/b")]),
  );
  expect(requestsIn(seen[1]).map((one) => one.url)).toEqual(["/busy"]);
});

test("what waits for a throttled part is sent again with it; a part that succeeded is not", async () => {
  const { graph, seen } = await graphAnswering(
    partsAnswered((one) => (one.method === "PATCH" ? { status: 503 } : { status: 424 })),
    partsAnswered((one) => (one.method === "PATCH" ? { status: 204 } : { status: 429 })),
    echo,
  );
  expect(await graph.batch([edit("/e"), read("/r", 0)])).toEqual(ok([ok(null), ok("/r")]));
  expect(seen.map((one) => requestsIn(one).map(({ url, dependsOn }) => [url, dependsOn]))).toEqual([
    [
      ["/e", undefined],
      ["/r", ["0"]],
    ],
    [
      ["/e", undefined],
      ["/r", ["0"]],
    ],
    [["/r", undefined]],
  ]);
});

test("what depends on a refused part fails for that part's reason", async () => {
  const { graph } = await graphAnswering(
    partsAnswered((one) => (one.method === "PATCH" ? { status: 412 } : { status: 424 })),
  );
  const conflict = fail({ reason: "conflict", status: 412, requestId: null });
  expect(await graph.batch([edit("/e"), read("/r", 0)])).toEqual(ok([conflict, conflict]));
});

test("a POST inside a batch is not sent again on 503", async () => {
  const { graph, seen } = await graphAnswering(
    partsAnswered((one) => (one.method === "POST" ? { status: 503 } : { status: 200, body: 1 })),
  );
  expect(await graph.batch([add("/p"), read("/r")])).toMatchObject({
    value: [{ failure: { reason: "server", status: 503 } }, { value: 1 }],
  });
  expect(seen).toHaveLength(1);
});

test("a whole batch is replayed on 504 only when doing it twice does no harm", async () => {
  const { graph, seen } = await graphAnswering({ status: 504 }, echo, { status: 504 });
  expect(await graph.batch([edit("/e"), read("/r", 0)])).toMatchObject({ ok: true });
  expect(await graph.batch([add("/p")])).toMatchObject({
    failure: { reason: "unknownOutcome", status: 504 },
  });
  expect(seen).toHaveLength(3);
});

test("a lost connection leaves the outcome unknown only when the batch writes", async () => {
  const { graph } = await graphAnswering("reset", "reset", "reset", "reset");
  expect(await graph.batch([read("/r")])).toMatchObject({ failure: { reason: "offline" } });
  expect(await graph.batch([edit("/e"), read("/r")])).toMatchObject({
    failure: { reason: "unknownOutcome" },
  });
});

test("a part without an answer is not mistaken for success", async () => {
  const { graph } = await graphAnswering({
    status: 200,
    body: { responses: [{ id: "1", status: 200, body: 1 }] },
  });
  expect(await graph.batch([edit("/e"), read("/r")])).toMatchObject({
    value: [{ failure: { reason: "unknownOutcome" } }, { value: 1 }],
  });
});

test("when one request of several fails, the others' answers still count", async () => {
  const broken = { status: 500 };
  const { graph } = await graphAnswering(echo, broken, broken, broken, broken);
  const answers = await graph.batch(Array.from({ length: 21 }, (_, index) => read(`/${index}`)));
  expect(answers).toMatchObject({ ok: true });
  if (!answers.ok) return;
  expect(answers.value[0]).toEqual(ok("/0"));
  expect(answers.value[20]).toMatchObject({ failure: { reason: "server", status: 500 } });
});
