import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { scratchList } from "../testing/scratchList.ts";
import { rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";
import { oidOf } from "../testing/testTenant.ts";

let sandbox: TestSandbox | undefined;
afterEach(() => sandbox?.close());

async function start(options = {}): Promise<TestSandbox> {
  sandbox = await startTestSandbox(options);
  return sandbox;
}

test("personas are named with what a host page needs", async () => {
  const { anyone } = await start();
  const { body } = await anyone("GET", "/__personas");
  expect(body).toMatchObject({
    domain: "town.example",
    appOrigin: null,
    adminConsent: ["User.Read", "Sites.ReadWrite.All"],
  });
  expect(body.personas?.[0]).toMatchObject({ key: "it", oid: oidOf("it"), upn: "it@town.example" });
});

test("a token is for one API, for an hour, and cannot be made by hand", async () => {
  const { anyone, as } = await start();
  const graph = await anyone("POST", "/__tokens", { persona: "it", scopes: ["User.Read"] });
  const bearer = (token: unknown) => ({ authorization: `Bearer ${token}` });
  const me = (token: unknown) => anyone("GET", "/v1.0/me", undefined, bearer(token));
  const [head, , signature] = String(graph.body.access_token).split(".");
  const claims = Buffer.from(
    JSON.stringify({ aud: "https://graph.microsoft.com", oid: oidOf("hr"), exp: 9e9 }),
  );
  expect((await me(graph.body.access_token)).status).toBe(200);
  expect((await me(`${head}.${claims.toString("base64url")}.${signature}`)).status).toBe(401);
  expect(
    (await anyone("GET", "/sites/work/_api/web", undefined, bearer(graph.body.access_token))).status,
  ).toBe(401);
  expect((await anyone("GET", "/v1.0/me")).status).toBe(401);
  const rest = await anyone("POST", "/__tokens", { persona: "it", scopes: ["AllSites.Read"] });
  expect((await me(rest.body.access_token)).status).toBe(401);
  await anyone("POST", "/__clock", { today: "2027-02-11" });
  const expired = await me(graph.body.access_token);
  expect(expired.body.error?.message).toBe("Lifetime validation failed, the token is expired.");
  expect((await (await as("it"))("GET", "/v1.0/me")).status).toBe(200);
});

test("scopes with their address, and .default, become what Entra would grant", async () => {
  const { anyone } = await start();
  const scope = async (scopes: string[]) =>
    (await anyone("POST", "/__tokens", { persona: "it", scopes })).body.scope;
  expect(await scope(["https://graph.microsoft.com/User.Read"])).toBe("User.Read");
  expect(await scope(["https://graph.microsoft.com/.default"])).toBe("User.Read Sites.ReadWrite.All");
  expect(await scope(["https://town.sharepoint.com/AllSites.FullControl"])).toBe("AllSites.FullControl");
});

test("a channel's tab is there for everybody until it is removed, over restarts too", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tabs-"));
  const options = { db: join(folder, "town.sqlite") };
  const settings = { entityId: "app:group/one", contentUrl: "https://app.example/" };
  const at = "/__tabs?channel=19%3Aabc%40thread.tacv2";
  const first = await start(options);
  expect((await first.anyone("GET", at)).body).toEqual({ settings: null });
  expect((await first.anyone("PUT", at, settings)).status).toBe(204);
  await first.close();
  const second = await start(options);
  expect((await second.anyone("GET", at)).body).toEqual({ settings });
  expect((await second.anyone("DELETE", at)).status).toBe(204);
  expect((await second.anyone("GET", at)).body).toEqual({ settings: null });
  expect((await second.anyone("GET", "/__tabs")).status).toBe(400);
  await second.close();
  sandbox = undefined;
  rmSync(folder, { recursive: true, force: true });
});

test("the sandbox's day is the day of what is written", async () => {
  const { as, anyone } = await start({ today: "2026-10-01" });
  const it = await as("it");
  const list = await scratchList(it, "Days");
  const made = await it("POST", `${list.graph}/items`, { fields: { Title: "x" } });
  expect(String(made.body.createdDateTime).slice(0, 10)).toBe("2026-10-01");
  expect((await anyone("GET", "/__clock")).body.today).toBe("2026-10-01");
  expect((await anyone("POST", "/__clock", { today: "tomorrow" })).status).toBe(400);
  await anyone("POST", "/__clock", { advanceMs: 2 * 86_400_000 });
  expect((await anyone("GET", "/__clock")).body.today).toBe("2026-10-03");
  expect((await anyone("POST", "/__clock", { advanceMs: -1 })).status).toBe(400);
});

test("a fault before leaves nothing behind, one after has written, and the ledger tells which", async () => {
  const { as, anyone, origin } = await start();
  const it = await as("it");
  const token = await anyone("POST", "/__tokens", { persona: "it", scopes: ["Sites.ReadWrite.All"] });
  const authorization = `Bearer ${token.body.access_token}`;
  const list = await scratchList(it, "Faults");
  const since = rowsOf(await anyone("GET", "/__ledger")).length;
  const post = (title: string) => it("POST", `${list.graph}/items`, { fields: { Title: title, Key: title } });
  const match = { method: "POST", path: "/items$" };
  await anyone("POST", "/__faults", {
    match,
    phase: "before",
    status: 429,
    headers: { "Retry-After": "2.5" },
    times: 1,
  });
  const before = await post("before");
  expect([before.status, before.headers.get("retry-after")]).toEqual([429, "2.5"]);
  await anyone("POST", "/__faults", {
    match,
    phase: "after",
    status: 504,
    body: "<html>",
    times: 1,
    cors: false,
  });
  expect(rowsOf(await anyone("GET", "/__faults"))).toHaveLength(1);
  const after = await fetch(`${origin}${list.graph}/items`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ fields: { Key: "after" } }),
  });
  expect([after.status, await after.text()]).toEqual([504, "<html>"]);
  expect(after.headers.get("access-control-allow-origin")).toBeNull();
  expect((await post("honest")).status).toBe(201);
  const entries = rowsOf<{ what: string; key: string; oid: string }>(
    await anyone("GET", `/__ledger?since=${since}`),
  );
  expect(entries.map((entry) => [entry.what, entry.key, entry.oid])).toEqual([
    ["item.create", "after", oidOf("it")],
    ["item.create", "honest", oidOf("it")],
  ]);
});

test.each([
  ["an unknown phase", { phase: "later" }],
  ["a pattern that is none", { match: { path: "(" } }],
  ["no status", { status: 42 }],
])("a fault with %s is refused", async (_what, fault) => {
  const { anyone } = await start();
  expect((await anyone("POST", "/__faults", fault)).status).toBe(400);
});

test("a fault can hit one part of a batch", async () => {
  const { as, anyone } = await start();
  const it = await as("it");
  await anyone("POST", "/__faults", { match: { path: "/me$" }, phase: "before", status: 503, times: 1 });
  const requests = [1, 2].map((n) => ({ id: `${n}`, method: "GET", url: "/me" }));
  const answer = await it("POST", "/v1.0/$batch", { requests });
  const statuses = (answer.body.responses as unknown as { status: number }[]).map((part) => part.status);
  expect([answer.status, statuses.sort()]).toEqual([200, [200, 503]]);
});

test("a hanging request never answers, and has written only if the fault says so", async () => {
  const { as, anyone } = await start();
  const it = await as("it");
  const list = await scratchList(it, "Hangs");
  const match = { method: "POST", path: "/items$" };
  for (const commit of [true, false]) {
    await anyone("POST", "/__faults", { match, phase: "hang", times: 1, commit });
    const held = it("POST", `${list.graph}/items`, { fields: { Title: String(commit) } });
    const first = await Promise.race([held, anyone("GET", "/__health")]);
    expect(first.body.ok).toBe(true);
    await anyone("DELETE", "/__faults");
    expect((await held).status).toBe(503);
  }
  expect(rowsOf(await it("GET", `${list.graph}/items`))).toHaveLength(1);
});

test("with a seed the same requests fail every time", async () => {
  const { as, anyone } = await start();
  const it = await as("it");
  const run = async () => {
    await anyone("POST", "/__faults", { match: { path: "/me$" }, status: 500, probability: 0.5, seed: 7 });
    const statuses: number[] = [];
    for (let n = 0; n < 12; n += 1) statuses.push((await it("GET", "/v1.0/me")).status);
    await anyone("DELETE", "/__faults");
    return statuses;
  };
  const first = await run();
  expect(new Set(first)).toEqual(new Set([200, 500]));
  expect(await run()).toEqual(first);
});

test("a browser may call from anywhere and read what it needs", async () => {
  const { anyone, origin } = await start();
  const answer = await anyone("OPTIONS", "/v1.0/me");
  expect(answer.status).toBe(204);
  expect(answer.headers.get("access-control-allow-headers")).toContain("if-match");
  const get = await fetch(`${origin}/v1.0/me`);
  expect(get.headers.get("access-control-expose-headers")).toContain("Retry-After");
  expect(get.headers.get("request-id")).not.toBeNull();
});

test("what was written is there after a restart, tokens included, and not after a fresh start", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  const db = join(folder, "town.sqlite");
  const first = await startTestSandbox({ db });
  const it = await first.as("it");
  const list = await scratchList(it, "Kept");
  const row = await it("POST", `${list.graph}/items`, { fields: { Title: "kept", Body: "ä" } });
  await it("PATCH", `${list.graph}/items/${row.body.id}/fields`, { Title: "kept 2" });
  await it("POST", `${list.rest}/items(${row.body.id})/breakroleinheritance(true)`);
  const token = await first.anyone("POST", "/__tokens", { persona: "it", scopes: ["Sites.Read.All"] });
  const ledger = (await first.anyone("GET", "/__ledger")).body;
  await first.close();

  const second = await start({ db });
  const headers = { authorization: `Bearer ${token.body.access_token}` };
  const path = `${list.graph}/items/${row.body.id}`;
  expect(
    (await second.anyone("GET", `${path}?$expand=fields`, undefined, headers)).body.fields,
  ).toMatchObject({
    Title: "kept 2",
    Body: "ä",
  });
  expect(rowsOf(await second.anyone("GET", `${path}/versions`, undefined, headers))).toHaveLength(2);
  const again = await second.as("it");
  expect(
    (await again("GET", `${list.rest}/items(${row.body.id})?$select=HasUniqueRoleAssignments`)).body,
  ).toEqual({
    HasUniqueRoleAssignments: true,
  });
  expect((await second.anyone("GET", "/__ledger")).body).toEqual(ledger);
  await second.close();

  const third = await start({ db, fresh: true });
  expect((await (await third.as("it"))("GET", list.graph)).status).toBe(404);
  await third.close();
  sandbox = undefined;
  rmSync(folder, { recursive: true });
});
