import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { siteLists } from "../sharepoint/readSite.ts";
import { smallTenant } from "../testing/smallTown.ts";
import { must, siteOf, testIo, townRun } from "../testing/townRun.ts";
import { runSetup } from "./runSetup.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const waiting = "Odotetaan, että uudet listat toimivat. Tähän voi kulua kymmenen minuuttia";
let sandbox: Sandbox;
beforeEach(async () => {
  const behaviours = { freshListUnusableMs: 3_600_000 };
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10", behaviours });
});
afterEach(() => sandbox.close());

test("a new list that Graph does not find yet is waited for, ever longer, and it is said once", async () => {
  const run = await townRun(sandbox.origin);
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    const body = JSON.stringify({ freshListUnusableMs: 0 });
    if (waits.length === 6) await fetch(`${sandbox.origin}/__behaviours`, { method: "POST", body });
  };
  must(await runSetup(run.options, testIo(run.lines, { sleep })));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  expect(run.lines.filter((line) => line.includes(waiting))).toHaveLength(1);
});

test("after ten minutes it is given up, the list that was tried is taken away, and the command says why", async () => {
  const run = await townRun(sandbox.origin);
  let now = Date.now();
  const sleep = async (milliseconds: number) => {
    now += milliseconds;
  };
  const started = now;
  const ended = await runSetup(run.options, testIo(run.lines, { sleep, now: () => now }));
  expect(ended).toMatchObject({ ok: false, failure: { reason: "probeFailed", probe: "createList" } });
  expect(now - started).toBeGreaterThan(9 * 60_000);
  expect(now - started).toBeLessThanOrEqual(10 * 60_000);
  const left = must(await siteLists(siteOf(sandbox.origin))).map(({ Title }) => Title);
  expect(left).not.toContain("OsaamiskelloKoe");
});
