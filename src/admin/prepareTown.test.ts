import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/startSandbox.ts";
import { runSetup } from "./setup/runSetup.ts";
import { siteSnapshot } from "./testing/siteSnapshot.ts";
import { smallModel, smallTenant } from "./testing/smallTown.ts";
import { ledger, plantFault, prepareAll, siteOf, testIo, townRun } from "./testing/townRun.ts";
import { runVerify } from "./verify/runVerify.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
});
afterEach(() => sandbox.close());

const snapshot = (of = sandbox) => siteSnapshot(siteOf(of.origin));
/** Writes other than the lease and the log of runs, which every run leaves in the registry. */
const realWrites = async (since: number) =>
  (await ledger(sandbox.origin, since)).filter(({ key }) => key !== "lease" && !key?.startsWith("run:"));

test("a fresh town is prepared, and verify finds it as the table says", async () => {
  const run = await townRun(sandbox.origin);
  expect(await prepareAll(run)).toMatchObject({ ok: true });
  expect(await runVerify(run.options, run.io)).toEqual({ ok: true, value: { changes: 0, differences: 0 } });
  expect(await snapshot()).toMatchSnapshot();
});

test("preparing a prepared town again changes nothing", async () => {
  const run = await townRun(sandbox.origin);
  await prepareAll(run);
  const before = (await ledger(sandbox.origin)).length;
  expect(await prepareAll(run)).toEqual({ ok: true, value: { changes: 0, differences: 0 } });
  expect(await realWrites(before)).toEqual([]);
});

test("a dry run tells what it would do and writes nothing", async () => {
  const run = await townRun(sandbox.origin, { dryRun: true });
  const done = await runSetup(run.options, run.io);
  expect(done).toMatchObject({ ok: true });
  expect(done.ok && done.value.changes).toBeGreaterThan(30);
  expect(run.lines).toContain("  luodaan lista Worksheets");
  expect(run.lines).toContain("  asetetaan kohteen Worksheets käyttöoikeudet");
  expect(await ledger(sandbox.origin)).toEqual([]);
  await expect(readFile(run.options.configFile)).rejects.toThrow("ENOENT");
});

test("a dry run of every command on a prepared town changes nothing, not even the registry", async () => {
  const run = await townRun(sandbox.origin);
  await prepareAll(run);
  const before = (await ledger(sandbox.origin)).length;
  const dry = { ...run, options: { ...run.options, dryRun: true } };
  expect(await prepareAll(dry)).toEqual({ ok: true, value: { changes: 0, differences: 0 } });
  expect(await ledger(sandbox.origin, before)).toEqual([]);
});

test("answers that are lost after the work was done create nothing twice", async () => {
  for (const path of [
    "AddValidateUpdateItemUsingPath",
    "sitegroups$",
    "roledefinitions$",
    "/lists$",
    "batch$",
  ]) {
    await plantFault(sandbox.origin, {
      match: { method: "POST", path },
      phase: "after",
      status: 504,
      times: 3,
    });
  }
  const run = await townRun(sandbox.origin);
  const done = await prepareAll(run);
  expect(done.ok ? "ok" : run.lines.slice(-3)).toBe("ok");
  expect(await runVerify(run.options, run.io)).toMatchObject({ ok: true, value: { differences: 0 } });
});

test("throttling is waited out", async () => {
  const waits: number[] = [];
  await plantFault(sandbox.origin, {
    match: { path: "_api" },
    phase: "before",
    status: 429,
    headers: { "Retry-After": "7" },
    times: 3,
  });
  const run = await townRun(sandbox.origin);
  let now = Date.now();
  const io = testIo(run.lines, {
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  });
  expect(await runSetup(run.options, io)).toMatchObject({ ok: true });
  expect(waits).toEqual([7000, 7000, 7000]);
});

test("the app's page gets the configuration, without the registry", async () => {
  const run = await townRun(sandbox.origin);
  const page = join(run.folder, "index.html");
  await writeFile(page, '<script type="application/json" id="osaamiskello-config">null</script>');
  const options = { ...run.options, appFolder: run.folder, tabOrigin: "http://localhost:4281" };
  expect(await runSetup(options, run.io)).toMatchObject({ ok: true });
  const config = JSON.parse(await readFile(options.configFile, "utf8"));
  expect(config).toMatchObject({
    clientId: smallTenant.clientId,
    tabOrigin: "http://localhost:4281",
    graphOrigin: sandbox.origin,
  });
  expect(Object.keys(config.lists)).toContain("Worksheets");
  expect(Object.keys(config.lists)).not.toContain("Registry");
  expect(await readFile(page, "utf8")).toContain(config.lists.Worksheets);
});

test("a model that HR may have edited is replaced only when asked for", async () => {
  const run = await townRun(sandbox.origin);
  await runSetup(run.options, run.io);
  const changed = { ...smallModel, townName: { fi: "Isompi" } };
  await writeFile(run.options.modelFile ?? "", JSON.stringify(changed));
  expect(await runSetup(run.options, run.io)).toMatchObject({ ok: true, value: { changes: 0 } });
  expect(run.lines.join("\n")).toContain("--replace-model");
  const replacing = { ...run.options, replaceModel: true };
  expect(await runSetup(replacing, run.io)).toMatchObject({ ok: true, value: { changes: 1 } });
});

test("somebody who does not administer the sites is told so before anything is made", async () => {
  const run = await townRun(sandbox.origin);
  const options = {
    ...run.options,
    signIn: { kind: "sandbox", origin: sandbox.origin, persona: "hr" } as const,
  };
  expect(await runSetup(options, run.io)).toMatchObject({ ok: false });
  expect(await ledger(sandbox.origin)).toEqual([]);
  expect(run.lines.join("\n")).toMatch(/pääkäyttäjä|oikeutta/);
});

test("a second run waits while the first is alive, and --take-over passes", async () => {
  const run = await townRun(sandbox.origin);
  await runSetup(run.options, run.io);
  // A run that dies without releasing: its lease stays.
  let isHeld = false;
  const dying: typeof fetch = async (input, init) => {
    if (isHeld) throw new TypeError("killed");
    const answer = await fetch(input, init);
    isHeld = String(init?.body ?? "").includes('"Key":"lease"');
    return answer;
  };
  await runSetup(run.options, testIo([], { fetch: dying, holder: "toinenkone/2" }));
  expect(await runSetup(run.options, run.io)).toMatchObject({ ok: false, failure: { reason: "busy" } });
  expect(run.lines.at(-1)).toContain("toinenkone/2");
  expect(await runSetup({ ...run.options, takeOver: true }, run.io)).toMatchObject({ ok: true });
});
