import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fail, ok } from "#lib/result.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { sandboxSignIn } from "../signIn/sandboxSignIn.ts";
import { smallTenant } from "../testing/smallTown.ts";
import { plantFault } from "../testing/townRun.ts";
import { connectSharePoint } from "./connectSharePoint.ts";
import { currentUser } from "./readSite.ts";
import type { SharePoint } from "./SharePoint.ts";

let sandbox: Sandbox;
let site: SharePoint;
const waits: number[] = [];
const refreshes: boolean[] = [];
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  const acquireToken = sandboxSignIn(sandbox.origin, "it", fetch);
  site = connectSharePoint({
    siteUrl: "https://pikku.sharepoint.com/sites/osaaminen/",
    origin: sandbox.origin,
    fetch: (input, init) => fetch(input, init),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    retryDelaySeconds: 2,
    async token(forceRefresh) {
      refreshes.push(forceRefresh);
      const token = await acquireToken({ scopes: ["AllSites.FullControl"], forceRefresh });
      if (token.ok) return ok(token.value);
      return fail({ service: "sharePoint", reason: "signIn", call: "", status: null, detail: token.failure });
    },
  });
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await fetch(`${sandbox.origin}/__faults`, { method: "DELETE" });
  waits.splice(0);
  refreshes.splice(0);
});
const broken = (fault: Readonly<Record<string, unknown>>) =>
  plantFault(sandbox.origin, { match: { path: "_api" }, phase: "before", ...fault });

test("a fractional Retry-After is waited out, a missing one is guessed and doubled", async () => {
  await broken({ status: 429, headers: { "Retry-After": "2.128" }, times: 1 });
  await broken({ status: 503, body: "", times: 2 });
  expect(await currentUser(site)).toMatchObject({ ok: true });
  expect(waits).toEqual([2128, 4000, 8000]);
});

test("throttling without end is told, not waited for forever", async () => {
  await broken({ status: 429, headers: { "Retry-After": "300" }, times: 99 });
  expect(await currentUser(site)).toMatchObject({ ok: false, failure: { reason: "throttled", status: 429 } });
  expect(waits).toEqual([300_000, 300_000, 300_000, 300_000, 300_000]);
});

test("who is asked to wait for longer than anybody waits does not call earlier", async () => {
  await broken({ status: 429, headers: { "Retry-After": "999999" }, times: 1 });
  expect(await currentUser(site)).toMatchObject({ ok: false, failure: { reason: "throttled" } });
  expect(waits).toEqual([]);
});

test.each([
  [423, "locked"],
  [507, "full"],
])("a site that takes nothing says why: %i is %s", async (status, reason) => {
  await broken({ match: { method: "POST" }, status });
  expect(await site.create("web/sitegroups", { Title: "Ei" })).toMatchObject({ failure: { reason, status } });
  expect(waits).toEqual([]);
});

test("an expired token is renewed once", async () => {
  expect(await currentUser(site)).toMatchObject({ ok: true });
  await broken({ status: 401, times: 1 });
  expect(await currentUser(site)).toMatchObject({ ok: true });
  expect(refreshes).toEqual([false, false, true]);
  await broken({ status: 401, times: 2 });
  expect(await currentUser(site)).toMatchObject({ ok: false, failure: { reason: "signIn" } });
});

test("a proxy's page is not mistaken for SharePoint", async () => {
  await broken({ status: 200, body: "<html>Sign in to the network</html>", times: 1 });
  expect(await currentUser(site)).toMatchObject({ ok: false, failure: { reason: "unexpected" } });
});

test("a lost answer to something that must not be done twice is left to the caller", async () => {
  await broken({ match: { method: "POST" }, phase: "after", status: 504, times: 1 });
  const lost = await site.create("web/sitegroups", { Title: "Koe" });
  expect(lost).toMatchObject({ ok: false, failure: { reason: "unknownOutcome", status: 504 } });
  const again = await site.create("web/sitegroups", { Title: "Koe" });
  expect(again).toMatchObject({ ok: false, failure: { reason: "duplicate" } });
  expect(waits).toEqual([]);
});

test("what may be repeated without harm is repeated", async () => {
  await broken({ match: { method: "POST" }, phase: "after", status: 504, times: 2 });
  const logonName = "i:0#.f|membership|uuno.uusi@pikku.example";
  expect(await site.assert("web/ensureuser", { logonName })).toMatchObject({ ok: true });
  expect(waits).toEqual([2000, 4000]);
});

test("a refusal carries the call and SharePoint's own words", async () => {
  const missing = await site.get("web/lists(guid'00000000-0000-4000-8000-000000000000')");
  expect(missing).toMatchObject({
    ok: false,
    failure: { reason: "notFound", call: "GET web/lists(guid'00000000-0000-4000-8000-000000000000')" },
  });
  expect(missing.ok ? "" : missing.failure.detail).toContain("List does not exist");
});
