import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type ScratchList, scratchList } from "../testing/scratchList.ts";
import { type Call, rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";
import { oidOf, type TestPerson } from "../testing/testTenant.ts";

let sandbox: TestSandbox;
let it: Call;
let list: ScratchList;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  it = await sandbox.as("it");
  list = await scratchList(it, "Faults");
});
afterEach(() => sandbox.anyone("DELETE", "/__faults"));
afterAll(() => sandbox.close());

const fault = async (spec: Record<string, unknown>) => {
  const answer = await sandbox.anyone("POST", "/__faults", spec);
  expect(answer.status).toBe(201);
};
const titles = async () =>
  rowsOf<{ fields: { Title: string } }>(await it("GET", `${list.graph}/items?$expand=fields`)).map(
    (row) => row.fields.Title,
  );

async function tokenFor(persona: TestPerson, more = {}): Promise<string> {
  const answer = await sandbox.anyone("POST", "/__tokens", { persona, scopes: ["User.Read"], ...more });
  return String(answer.body.access_token);
}
const statusOfMe = async (token: string) =>
  (await sandbox.anyone("GET", "/v1.0/me", undefined, { authorization: `Bearer ${token}` })).status;

test("who meets a failure does not depend on how people's requests interleave", async () => {
  const people: Record<string, string> = {
    hr: await tokenFor("hr"),
    chair: await tokenFor("chair"),
    employee: await tokenFor("employee"),
  };
  const run = async (order: string[]) => {
    await fault({
      match: { path: "/me$" },
      probability: 0.5,
      seed: 3,
      oneOf: [{ status: 500 }, { status: 503, weight: 2 }],
    });
    const met: Record<string, number[]> = {};
    for (const person of order) {
      met[person] = [...(met[person] ?? []), await statusOfMe(people[person] ?? "")];
    }
    await sandbox.anyone("DELETE", "/__faults");
    return met;
  };
  const names = Object.keys(people);
  const inTurns = await run(Array.from({ length: 10 }, () => names).flat());
  const oneByOne = await run(names.flatMap((name) => Array.from({ length: 10 }, () => name)));
  expect(oneByOne).toEqual(inTurns);
  expect(new Set(Object.values(inTurns).flat())).toEqual(new Set([200, 500, 503]));
  expect(inTurns.hr).not.toEqual(inTurns.chair);
});

test("a fault for one person leaves the others alone", async () => {
  await fault({ match: { oid: oidOf("hr") }, status: 503 });
  expect(await statusOfMe(await tokenFor("hr"))).toBe(503);
  expect(await statusOfMe(await tokenFor("chair"))).toBe(200);
});

test("outcomes are drawn by their weight, and share what stands beside them", async () => {
  await fault({
    match: { path: "/me$" },
    headers: { "x-mine": "1" },
    oneOf: [{ status: 502 }, { weight: 0 }],
  });
  const answer = await it("GET", "/v1.0/me");
  expect([answer.status, answer.headers.get("x-mine")]).toEqual([502, "1"]);
});

test("a fault with a time ends by itself", async () => {
  await fault({ match: { path: "/me$" }, forMs: 400 });
  expect(await meAs(it)).toBe(503);
  await expect.poll(() => meAs(it)).toBe(200);
  expect(rowsOf(await sandbox.anyone("GET", "/__faults"))).toEqual([]);
});
const meAs = async (call: Call) => (await call("GET", "/v1.0/me")).status;

test("text, nothing and bytes are sent as they are", async () => {
  const raw = async (body: unknown, headers = {}) => {
    await fault({ match: { path: "/me$" }, status: 504, body, headers, times: 1 });
    const authorization = `Bearer ${await tokenFor("it")}`;
    const answer = await fetch(`${sandbox.origin}/v1.0/me`, { headers: { authorization } });
    return { type: answer.headers.get("content-type"), bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const html = await raw("<html>Gateway</html>", { "Content-Type": "text/html" });
  expect([html.type, html.bytes.toString()]).toEqual(["text/html", "<html>Gateway</html>"]);
  expect((await raw("")).bytes).toHaveLength(0);
  expect((await raw({ base64: "H4sIAP8=" })).bytes).toEqual(Buffer.from([0x1f, 0x8b, 8, 0, 255]));
});

test("a failure in Graph's shape bears the ids that support asks for", async () => {
  await fault({ match: { path: "/me$" }, status: 507 });
  const answer = await it("GET", "/v1.0/me", undefined, { "client-request-id": "mine" });
  expect(answer.headers.get("client-request-id")).toBe("mine");
  expect(answer.body.error).toMatchObject({
    code: "quotaLimitReached",
    innerError: { "request-id": answer.headers.get("request-id"), "client-request-id": "mine" },
  });
});

test("what hangs may be written late, when the client has long gone", async () => {
  await fault({ match: { method: "POST", path: "/items$" }, phase: "hang", commit: "late", times: 1 });
  const gone = AbortSignal.timeout(50);
  const authorization = `Bearer ${await tokenFor("it", { scopes: ["Sites.ReadWrite.All"] })}`;
  await expect(
    fetch(`${sandbox.origin}${list.graph}/items`, {
      method: "POST",
      headers: { authorization, "content-type": "application/json" },
      body: JSON.stringify({ fields: { Title: "late" } }),
      signal: gone,
    }),
  ).rejects.toThrow();
  expect(await titles()).not.toContain("late");
  await sandbox.anyone("DELETE", "/__faults");
  await expect.poll(titles).toContain("late");
});

test("a slow answer is the true one", async () => {
  await fault({ match: { path: "/me$" }, alter: "none", delayMs: 60 });
  const started = Date.now();
  expect(await meAs(it)).toBe(200);
  expect(Date.now() - started).toBeGreaterThanOrEqual(55);
});

test("headers can be kept from a browser while it sees the answer", async () => {
  await fault({ match: { path: "/me$" }, status: 429, headers: { "Retry-After": "5" }, cors: "unexposed" });
  const answer = await it("GET", "/v1.0/me");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-expose-headers")).toBeNull();
});

test("who was given what, and who asked when, is kept on request", async () => {
  const row = await it("POST", `${list.graph}/items`, { fields: { Title: "seen", Key: "seen:1" } });
  const path = `${list.graph}/items/${row.body.id}?$expand=fields`;
  await it("GET", path);
  expect(rowsOf(await sandbox.anyone("GET", "/__reads"))).toEqual([]);
  await sandbox.anyone("POST", "/__behaviours", { keepReads: true });
  await it("GET", path);
  await it("GET", `${list.graph}/items/${row.body.id}`);
  await it("POST", "/v1.0/$batch", {
    requests: [{ id: "1", method: "GET", url: path.slice("/v1.0".length) }],
  });
  const read = { oid: oidOf("it"), list: "Faults", key: "seen:1", itemId: Number(row.body.id) };
  expect(rowsOf(await sandbox.anyone("GET", "/__reads"))).toMatchObject([
    { n: 1, ...read },
    { n: 2, ...read },
  ]);
  expect(rowsOf(await sandbox.anyone("GET", "/__reads?since=1"))).toHaveLength(1);
  const asked = rowsOf<{ path: string; status: number }>(await sandbox.anyone("GET", "/__requests"));
  expect(asked.map((one) => [one.path, one.status])).toEqual([
    [path, 200],
    [`${list.graph}/items/${row.body.id}`, 200],
    ["/v1.0/$batch", 200],
    [path, 200],
  ]);
  await sandbox.anyone("POST", "/__behaviours", { keepReads: false });
});

test("what was read and never arrived was not given to anybody", async () => {
  const row = await it("POST", `${list.graph}/items`, { fields: { Title: "unseen" } });
  const path = `${list.graph}/items/${row.body.id}`;
  await sandbox.anyone("POST", "/__behaviours", { keepReads: true });
  const reads = async () => rowsOf(await sandbox.anyone("GET", "/__reads")).length;
  const before = await reads();
  await fault({ match: { path: "/items/" }, phase: "after", status: 504, times: 1 });
  await it("GET", `${path}/fields`);
  await fault({ match: { path: "/items\\?" }, alter: "empty", times: 1 });
  await it("GET", `${list.graph}/items?$expand=fields`);
  await it("GET", `${list.rest}/items?$select=Id,FileRef`);
  expect(await reads()).toBe(before);
  await it("GET", `${list.rest}/items(${row.body.id})?$select=Id,Title`);
  expect(await reads()).toBe(before + 1);
  await sandbox.anyone("POST", "/__behaviours", { keepReads: false });
});

test("a part of a batch bears text and bytes as base64, and nothing as nothing", async () => {
  const part = async (body: unknown) => {
    await fault({
      match: { path: "/me$" },
      status: 504,
      headers: { "Content-Type": "text/html" },
      body,
      times: 1,
    });
    const answer = await it("POST", "/v1.0/$batch", { requests: [{ id: "1", method: "GET", url: "/me" }] });
    return (answer.body.responses as unknown as { status: number; body?: string }[])[0];
  };
  const html = await part("<html>");
  expect([html?.status, Buffer.from(html?.body ?? "", "base64").toString()]).toEqual([504, "<html>"]);
  expect((await part({ base64: "H4sI" }))?.body).toBe("H4sI");
  expect(await part("")).not.toHaveProperty("body");
});

test.each([
  ["uniqueClashStatus", 418],
  ["emptyColumns", "missing"],
  ["largestPage", 0],
  ["archivedTeams", "all"],
  ["emptyColumn", "null"],
])("the behaviour %s cannot be %s", async (name, value) => {
  expect((await sandbox.anyone("POST", "/__behaviours", { [name]: value })).status).toBe(400);
});

test.each([
  ["an unknown property", { probabilty: 0.5 }],
  ["an unknown match", { match: { url: "x" } }],
  ["an unknown alteration", { alter: "upsideDown" }],
  ["no outcome", { oneOf: [] }],
  ["an unknown rule", { rule: "B99" }],
  ["a number in text", { times: "1" }],
])("a fault with %s is refused", async (_what, spec) => {
  expect((await sandbox.anyone("POST", "/__faults", spec)).status).toBe(400);
});
