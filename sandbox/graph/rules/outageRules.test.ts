import { expect, test } from "vitest";
import { ruleSandbox } from "../testing/ruleSandbox.ts";
import { rowsOf } from "../testing/startTestSandbox.ts";

const { sandbox, it, list, play, create, query } = ruleSandbox("Outages");

async function raw(path = "/v1.0/me") {
  const issued = await sandbox().anyone("POST", "/__tokens", { persona: "it", scopes: ["User.Read"] });
  const authorization = `Bearer ${issued.body.access_token}`;
  const answer = await fetch(`${sandbox().origin}${path}`, { headers: { authorization } });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

test.each([
  ["B30", "TooManyRequests", "2"],
  ["B30-fractional", "activityLimitReached", "2.128"],
  ["B30-absent", "throttledRequest", null],
  ["B30-unexposed", "ApplicationThrottled", "2"],
  ["B30-reset", "activityLimitReached", "1"],
])("%s: 429 %s with Retry-After %s", async (rule, code, wait) => {
  await play(rule);
  const answer = await it()("GET", "/v1.0/me");
  expect([answer.status, answer.body.error?.code, answer.headers.get("retry-after")]).toEqual([
    429,
    code,
    wait,
  ]);
});

test("B30-unexposed: a browser elsewhere sees the 429 and not how long to wait", async () => {
  await play("B30-unexposed");
  const { headers } = await raw();
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-expose-headers")).toBeNull();
});

test("B30-reset: the limit's own time is later, and a browser may read it", async () => {
  await play("B30-reset");
  const { headers } = await raw();
  expect(headers.get("ratelimit-reset")).toBe("3");
  expect(headers.get("access-control-expose-headers")).toContain("RateLimit-Reset");
});

test("B31: 503 and not a byte", async () => {
  await play("B31");
  const { status, bytes } = await raw();
  expect([status, bytes.length]).toEqual([503, 0]);
});

test("B31-html504: a gateway's page", async () => {
  await play("B31-html504");
  const { status, headers, bytes } = await raw();
  expect([status, headers.get("content-type")]).toEqual([504, "text/html"]);
  expect(bytes.toString()).toContain("<html>");
});

test("B31-bytes504: bytes that call themselves JSON", async () => {
  await play("B31-bytes504");
  const { status, headers, bytes } = await raw();
  expect([status, headers.get("content-type")]).toEqual([504, "application/json"]);
  expect([...bytes.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
});

test("B31-unknown504: an error that says nothing", async () => {
  await play("B31-unknown504");
  const answer = await it()("GET", "/v1.0/me");
  expect([answer.status, answer.body.error?.code, answer.body.error?.message]).toEqual([
    504,
    "UnknownError",
    "",
  ]);
});

test("B31-502: a gateway's page", async () => {
  await play("B31-502");
  const { status, bytes } = await raw();
  expect([status, bytes.toString()]).toEqual([502, "<html><body>502 Bad Gateway</body></html>"]);
});

test("B31-reset: no answer at all, alone and in a batch, and nothing was done", async () => {
  await play("B31-reset", { match: { method: "POST", path: "/items$" }, times: 2 });
  await expect(create({ Key: "B31-reset" })).rejects.toThrow("fetch failed");
  const part = {
    id: "1",
    method: "POST",
    url: `${list().graph.slice("/v1.0".length)}/items`,
    headers: { "Content-Type": "application/json" },
    body: { fields: { Key: "B31-reset" } },
  };
  await expect(it()("POST", "/v1.0/$batch", { requests: [part] })).rejects.toThrow("fetch failed");
  expect(rowsOf(await query("fields/Key eq 'B31-reset'"))).toEqual([]);
});

test("B33: no CORS headers, and nothing was done", async () => {
  await play("B33", { match: { method: "POST", path: "/items$" }, times: 1 });
  await expect(create({ Key: "B33" })).resolves.toMatchObject({ status: 503 });
  expect(rowsOf(await query("fields/Key eq 'B33'"))).toEqual([]);
  await play("B33");
  expect((await raw()).headers.get("access-control-allow-origin")).toBeNull();
});

test("B33-after: no CORS headers, and the row is there", async () => {
  await play("B33-after", { match: { method: "POST", path: "/items$" }, times: 1 });
  const answer = await create({ Key: "B33-after" });
  expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  expect(rowsOf(await query("fields/Key eq 'B33-after'"))).toHaveLength(1);
});

test("B31: SharePoint's own API answers a failure in its own shape", async () => {
  await play("B31-unknown504");
  const answer = await it()("GET", list().rest);
  expect(answer.body["odata.error"]?.code).toBe("UnknownError");
});
