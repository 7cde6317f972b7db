import { afterEach, expect, test } from "vitest";
import type { AcquireToken, TokenRequest } from "#lib/acquireToken.ts";
import { fail, ok } from "#lib/result.ts";
import { scriptedServer } from "../../tests/http/scriptedServer.ts";
import { createGraph, type GraphOptions } from "./createGraph.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function graphAnswering(
  answers: Parameters<typeof scriptedServer>,
  options: Partial<GraphOptions> = {},
) {
  const server = await scriptedServer(...answers);
  closing.push(server.close);
  const asked: TokenRequest[] = [];
  const acquireToken: AcquireToken = async (request) => {
    asked.push(request);
    return ok(`token-${asked.length}`);
  };
  const graph = createGraph({ acquireToken, origin: server.origin, retryDelaySeconds: 0, ...options });
  return { graph, seen: server.seen, asked };
}

const soon = { "Retry-After": "0.01" };

test("a call carries the person's token and an id that Microsoft can find it by", async () => {
  const { graph, seen, asked } = await graphAnswering([{ status: 200, body: { id: "me" } }]);
  expect(await graph.get("/me?$select=id", ["User.Read"])).toEqual(ok({ id: "me" }));
  expect(asked).toEqual([{ scopes: ["User.Read"] }]);
  expect(seen).toHaveLength(1);
  expect(seen[0]?.url).toBe("/v1.0/me?$select=id");
  expect(seen[0]?.headers.authorization).toBe("Bearer token-1");
  expect(seen[0]?.headers["client-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});

test("a throttled POST is sent again after the time that Graph asks for", async () => {
  const { graph, seen } = await graphAnswering([
    { status: 429, headers: soon },
    { status: 201, body: { id: "1" } },
  ]);
  expect(await graph.post("/teams/t/channels/c/messages", { body: 1 })).toEqual(ok({ id: "1" }));
  expect(seen.map((one) => one.body)).toEqual(['{"body":1}', '{"body":1}']);
});

test.each([
  [502, "unknownOutcome"],
  [503, "server"],
  [504, "unknownOutcome"],
  [500, "server"],
])("a POST answered %i is never sent again and is reported as %s", async (status, reason) => {
  const { graph, seen } = await graphAnswering([{ status }]);
  expect(await graph.post("/x", {})).toMatchObject({ ok: false, failure: { reason, status } });
  expect(seen).toHaveLength(1);
});

test.each([408, 429, 500, 502, 503, 504])("a read answered %i is tried again", async (status) => {
  const { graph, seen } = await graphAnswering([
    { status, headers: soon },
    { status: 200, body: {} },
  ]);
  expect(await graph.get("/x")).toEqual(ok({}));
  expect(seen).toHaveLength(2);
});

test("retries end, and the failure says how long Graph wants to be left alone", async () => {
  const busy = { status: 429, headers: { ...soon, "request-id": "r-1" } };
  const { graph, seen } = await graphAnswering([busy, busy, busy, busy, busy]);
  expect(await graph.get("/x")).toEqual(
    fail({ reason: "throttled", status: 429, requestId: "r-1", retryAfterSeconds: 0.01 }),
  );
  expect(seen).toHaveLength(4);
});

test("nobody is kept waiting longer than the caller allows", async () => {
  const { graph, seen } = await graphAnswering([{ status: 429, headers: { "Retry-After": "120" } }], {
    maxWaitSeconds: 20,
  });
  expect(await graph.get("/x")).toMatchObject({ failure: { reason: "throttled", retryAfterSeconds: 120 } });
  expect(seen).toHaveLength(1);
});

test("a refused token is renewed once, with the claims that the service asks for", async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
  const challenge = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`;
  const { graph, seen, asked } = await graphAnswering([
    { status: 401, headers: { "WWW-Authenticate": challenge } },
    { status: 200, body: { ok: 1 } },
  ]);
  expect(await graph.get("/x", ["User.Read"])).toEqual(ok({ ok: 1 }));
  expect(asked[1]).toEqual({ scopes: ["User.Read"], forceRefresh: true, claims });
  expect(seen[1]?.headers.authorization).toBe("Bearer token-2");
});

test("a token that is refused again is a failed sign-in, not a loop", async () => {
  const refused = {
    status: 401,
    body: { error: { code: "InvalidAuthenticationToken", message: "expired" } },
  };
  const { graph, seen, asked } = await graphAnswering([refused, refused, refused]);
  expect(await graph.post("/x", {})).toMatchObject({ failure: { reason: "signIn", status: 401 } });
  expect(seen).toHaveLength(2);
  expect(asked).toHaveLength(2);
});

test.each([
  ["consentNeeded", "consent"],
  ["cancelled", "signIn"],
  ["signInFailed", "signIn"],
  ["offline", "offline"],
] as const)("without a token (%s) nothing is sent and the failure is %s", async (failure, reason) => {
  const { graph, seen } = await graphAnswering([], { acquireToken: async () => fail(failure) });
  expect(await graph.post("/x", {})).toEqual(fail({ reason, status: null, requestId: null }));
  expect(seen).toHaveLength(0);
});

test.each([
  ["an HTML page", "<html>Bad gateway</html>"],
  ["bytes", new Uint8Array([0x1f, 0x8b, 0xff, 0x00])],
  ["nothing", ""],
])("an error whose body is %s is still a failure with its status", async (_, body) => {
  const again = { status: 500, body };
  const { graph } = await graphAnswering([again, again, again, again]);
  expect(await graph.get("/x")).toMatchObject({ failure: { reason: "server", status: 500 } });
});

test("a page of somebody else's with status 200 is not taken for an answer", async () => {
  const { graph } = await graphAnswering([
    { status: 200, body: "<html>Sign in to the network</html>" },
    { status: 200, body: "<html>Sign in to the network</html>" },
  ]);
  expect(await graph.get("/x")).toMatchObject({ failure: { reason: "server" } });
  expect(await graph.post("/x", {})).toMatchObject({ failure: { reason: "unknownOutcome" } });
});

test("a dropped connection is offline for a read and an unknown outcome for a write", async () => {
  const { graph, seen } = await graphAnswering(["reset", "reset", "reset", "reset"]);
  expect(await graph.get("/x")).toEqual(fail({ reason: "offline", status: null, requestId: null }));
  expect(seen).toHaveLength(3);
  const lost = await graph.post("/x", {});
  expect(seen).toHaveLength(4);
  const requestId = seen[3]?.headers["client-request-id"];
  expect(lost).toEqual(fail({ reason: "unknownOutcome", status: null, requestId }));
});

test("an answer that does not come in time is an unknown outcome for a write", async () => {
  const { graph } = await graphAnswering(["hang"], { timeoutMs: 50 });
  expect(await graph.post("/x", {})).toMatchObject({ failure: { reason: "unknownOutcome", status: null } });
});

test("the next page is asked for with the link exactly as Graph gave it", async () => {
  const { graph, seen } = await graphAnswering([{ status: 200, body: { value: [] } }]);
  const query =
    "$expand=fields(%24select%3DKey%2CDigest)&$filter=fields%2FAreaKey%20eq%20%272027%7Ca%26b%27&$top=200&$skiptoken=UGFnZWQ%3d%3D";
  await graph.nextPage(`https://graph.microsoft.com/v1.0/sites/a,b,c/lists/l/items?${query}`);
  expect(seen[0]?.url).toBe(`/v1.0/sites/a,b,c/lists/l/items?${query}`);
  expect(seen[0]?.headers.authorization).toBe("Bearer token-1");
});

test("no token follows a link that leads elsewhere", async () => {
  const { graph, seen, asked } = await graphAnswering([]);
  expect(await graph.nextPage("https://graph.microsoft.com.example.org/v1.0/x")).toMatchObject({ ok: false });
  expect(seen).toHaveLength(0);
  expect(asked).toHaveLength(0);
});
