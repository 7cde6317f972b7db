import { expect, test, vi } from "vitest";
import { startSandbox } from "../../../sandbox/startSandbox.ts";
import { smallTenant } from "../testing/smallTown.ts";
import { must, prepareAll, testIo, townRun } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";

vi.setConfig({ testTimeout: 60_000 });

test("a level that is made only after its call was given up ends the command; run again, it is found", async () => {
  const sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  const control = (method: string, body?: object) =>
    fetch(`${sandbox.origin}/__faults`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const run = await townRun(sandbox.origin);
  await control("POST", { rule: "B32-late", match: { path: "/roledefinitions$" }, times: 1 });
  const impatient: typeof fetch = (input, init) => {
    const isLevel = init?.method === "POST" && String(input).endsWith("/roledefinitions");
    return fetch(input, isLevel ? { ...init, signal: AbortSignal.timeout(200) } : init);
  };
  const failed = await prepareAll({ ...run, io: testIo(run.lines, { fetch: impatient }) });
  expect(failed).toMatchObject({ ok: false, failure: { service: "sharePoint", reason: "unknownOutcome" } });
  await control("DELETE");
  must(await prepareAll(run));
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
  await sandbox.close();
});
