import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { publishedSummaryRecord } from "#store/records/publishedSummaryRecord.ts";
import { reviewRecord } from "#store/records/reviewRecord.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { runImportDiscussions } from "../discussions/runImportDiscussions.ts";
import { keyedItems } from "../keyedItems.ts";
import { openSession } from "../session.ts";
import { smallDiscussion } from "../testing/smallDiscussion.ts";
import { smallTenant } from "../testing/smallTown.ts";
import { must, prepareAll, type TownRun, townRun } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { runImportSummaries } from "./runImportSummaries.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let sandbox: Sandbox;
let run: TownRun;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin);
  must(await prepareAll(run));
  const discussions = join(run.folder, "discussions", "2027");
  folder = join(run.folder, "summaries", "2027");
  for (const one of [discussions, folder]) await mkdir(one, { recursive: true });
  await writeFile(join(discussions, "a.json"), JSON.stringify(smallDiscussion));
  must(await runImportDiscussions(discussions, run.options, run.io));
});
afterAll(() => sandbox.close());
beforeEach(() => run.lines.splice(0));

const summary = {
  unitId: "sivistys",
  publishedOn: "2027-02-05",
  narrative: { fi: { current: "Osataan paljon." } },
};
const write = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));

async function bodyOf(list: "Summaries" | "PublishedStaff" | "Reviews", key: string): Promise<string> {
  const session = must(await openSession(run.options, run.io, 0));
  const { lists } = must(await readWorkSite(session.work));
  const listId = lists.get(list)?.Id ?? "";
  const items = must(await keyedItems(session, { name: list, listId, select: ["Key", "Body"] }));
  return String(items.get(key)?.fields.Body ?? "");
}

test("a fault in any file stops all of them, and each is told with its place", async () => {
  await write("a.json", summary);
  await write("b.json", { ...summary, unitId: "kuu" });
  await write("c.json", { ...summary, publishedOn: "2027-02-11", narrative: { fi: { weather: "x" } } });
  await write("d.json", { ...summary, narrative: { de: {} } });
  expect(await runImportSummaries(folder, run.options, run.io)).toMatchObject({ ok: false });
  const told = run.lines.at(-1) ?? "";
  expect(told).toContain("b.json: unitId: kuu");
  expect(told).toContain("c.json: publishedOn: 2027-02-11");
  expect(told).toContain("c.json: narrative.fi.weather");
  expect(told).toContain("d.json: narrative");
  expect(await bodyOf("Summaries", "summary:2027:sivistys")).toBe("");
});

test("a summary published elsewhere comes in with the area's numbers, once, and nothing is posted", async () => {
  for (const name of ["b", "c", "d"]) await write(`${name}.json`, { ...summary, unitId: "tekniikka" });
  expect(await runImportSummaries(folder, run.options, run.io)).toMatchObject({
    ok: true,
    value: { changes: 3 },
  });
  expect(run.lines.join("\n")).toContain("Ohitettiin b.json: yksikään alueen ryhmä ei ole toimittanut");
  const published = must(
    publishedSummaryRecord.read(await bodyOf("PublishedStaff", "published:2027:sivistys:1")),
  );
  expect(published).toMatchObject({
    unitName: "Sivistyspalvelut",
    revision: 1,
    publishedOn: "2027-02-05",
    groupsIn: 1,
    groupsExpected: 2,
    participants: 3,
    shares: { s10: 1 },
    narrative: summary.narrative,
  });
  const review = must(reviewRecord.read(await bodyOf("Reviews", "review:2027:tiimi-a")));
  expect(review.compiled).toEqual({ revision: 1, summaryRevision: 1, on: "2027-02-05" });
  await write("a.json", { ...summary, narrative: { fi: { current: "Toiset sanat." } } });
  expect(await runImportSummaries(folder, run.options, run.io)).toMatchObject({
    ok: true,
    value: { changes: 0 },
  });
  expect(run.lines.join("\n")).toContain("Ohitettiin a.json: HR on jo");
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("a folder that is not named by a year", async () => {
  expect(await runImportSummaries(run.folder, run.options, run.io)).toMatchObject({
    ok: false,
    failure: { reason: "yearlessFolder" },
  });
});
