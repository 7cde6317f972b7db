import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { TownModel } from "#domain/model/townModel.ts";
import type { ListName } from "#store/lists.ts";
import { areaSummaryRecord } from "#store/records/areaSummaryRecord.ts";
import { publishedLinesRecord } from "#store/records/publishedLinesRecord.ts";
import { publishedSummaryRecord } from "#store/records/publishedSummaryRecord.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { runImportDiscussions } from "../discussions/runImportDiscussions.ts";
import { keyedItems } from "../keyedItems.ts";
import { openSession } from "../session.ts";
import { runImportSummaries } from "../summaries/runImportSummaries.ts";
import { smallDiscussion } from "../testing/smallDiscussion.ts";
import { smallModel, smallTenant } from "../testing/smallTown.ts";
import { must, prepareAll, type TownRun, townRun } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { runImportLines } from "./runImportLines.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const model: TownModel = {
  ...smallModel,
  languages: ["fi", "sv"],
  strategyTags: [{ id: "growth", name: { fi: "Kasvu" } }],
  lineAudience: "leads",
};
const laid = {
  ...smallDiscussion,
  groupId: "kaupungin-jory",
  lines: [
    { kindId: "training", text: "Tekoälyn perusteet jokaiselle", tagId: "growth" },
    { kindId: "training", text: "Ensin opitaan työssä", tagId: null },
  ],
  commonDecision: { decision: "asBefore", remark: "Katsotaan ensi vuonna" },
};
const lines = {
  unitId: "kaupunki",
  publishedOn: "2027-02-04",
  texts: { sv: { "kaupungin-jory-l1": "Grunderna i AI för alla" } },
};

let sandbox: Sandbox;
let run: TownRun;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin);
  await writeFile(run.options.modelFile ?? "", JSON.stringify(model));
  must(await prepareAll(run));
  folder = await folderOf("lines", {});
});
afterAll(() => sandbox.close());
beforeEach(() => run.lines.splice(0));

async function folderOf(part: string, files: Readonly<Record<string, unknown>>): Promise<string> {
  const at = join(run.folder, part, "2027");
  await mkdir(at, { recursive: true });
  for (const [name, value] of Object.entries(files))
    await writeFile(join(at, `${name}.json`), JSON.stringify(value));
  return at;
}

async function bodyOf(list: ListName, key: string): Promise<string> {
  const session = must(await openSession(run.options, run.io, 0));
  const { lists } = must(await readWorkSite(session.work));
  const listId = lists.get(list)?.Id ?? "";
  const items = must(await keyedItems(session, { name: list, listId, select: ["Key", "Body"] }));
  return String(items.get(key)?.fields.Body ?? "");
}

test("a unit whose leading group has handed nothing in is passed over, and told", async () => {
  await folderOf("lines", { a: { ...lines, texts: {} } });
  expect(await runImportLines(folder, run.options, run.io)).toMatchObject({
    ok: true,
    value: { changes: 0 },
  });
  expect(run.lines.join("\n")).toContain("Ohitettiin a.json: linjaukset antava ryhmä ei ole toimittanut");
});

test("a fault in any file stops all of them, and each is told with its place", async () => {
  must(await runImportDiscussions(await folderOf("discussions", { a: laid }), run.options, run.io));
  await folderOf("lines", {
    a: lines,
    b: { ...lines, unitId: "kuu" },
    c: { ...lines, unitId: "varhais" },
    d: { ...lines, publishedOn: "2027-02-11" },
    e: { ...lines, texts: { de: {} } },
  });
  expect(await runImportLines(folder, run.options, run.io)).toMatchObject({ ok: false });
  const told = run.lines.at(-1) ?? "";
  expect(told).toContain("b.json: unitId: kuu");
  expect(told).toContain("c.json: unitId: varhais");
  expect(told).toContain("d.json: publishedOn: 2027-02-11");
  expect(told).toContain("e.json: texts");
  for (const name of ["b", "c", "d", "e"]) await folderOf("lines", { [name]: lines });
  await folderOf("lines", { a: { ...lines, texts: { sv: { "kaupungin-jory-l3": "Tredje" } } } });
  expect(await runImportLines(folder, run.options, run.io)).toMatchObject({ ok: false });
  expect(run.lines.at(-1)).toContain("a.json: texts.sv.kaupungin-jory-l3");
  expect(await bodyOf("PublishedLeads", "lines:2027:kaupunki:1")).toBe("");
});

test("a trial run tells what it would do, and does nothing", async () => {
  await folderOf("lines", { a: lines });
  const trial = { ...run.options, dryRun: true };
  expect(must(await runImportLines(folder, trial, run.io)).changes).toBeGreaterThan(0);
  expect(await bodyOf("PublishedLeads", "lines:2027:kaupunki:1")).toBe("");
});

test("lines published elsewhere come in once, for those whom the town's model names, in HR's words", async () => {
  const only = await folderOf("only", { a: lines });
  expect(await runImportLines(only, run.options, run.io)).toMatchObject({ ok: true, value: { changes: 2 } });
  const published = must(publishedLinesRecord.read(await bodyOf("PublishedLeads", "lines:2027:kaupunki:1")));
  expect(published).toEqual({
    unitId: "kaupunki",
    unitName: "Pikkukaupunki",
    year: 2027,
    revision: 1,
    publishedOn: "2027-02-04",
    lines: [
      {
        id: "kaupungin-jory-l1",
        kind: { fi: "Koulutuksen painopiste" },
        text: { fi: "Tekoälyn perusteet jokaiselle", sv: "Grunderna i AI för alla" },
        tag: { fi: "Kasvu" },
      },
      {
        id: "kaupungin-jory-l2",
        kind: { fi: "Koulutuksen painopiste" },
        text: { fi: "Ensin opitaan työssä" },
        tag: null,
      },
    ],
    common: { decision: "asBefore", remark: "Katsotaan ensi vuonna" },
  });
  const draft = must(areaSummaryRecord.read(await bodyOf("Summaries", "summary:2027:kaupunki")));
  expect(draft).toMatchObject({
    lineTexts: lines.texts,
    lineBasis: { "kaupungin-jory-l1": "Tekoälyn perusteet jokaiselle" },
  });
  await folderOf("only", { a: { ...lines, publishedOn: "2027-02-05" } });
  expect(await runImportLines(only, run.options, run.io)).toMatchObject({ ok: true, value: { changes: 0 } });
  expect(run.lines.join("\n")).toContain("Ohitettiin a.json: yksikön linjaukset on jo julkaistu täällä.");
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("a summary that comes in after them contains them, and their wording stays for a correction", async () => {
  const narrative = { fi: { current: "Osataan paljon." } };
  const summary = { unitId: "kaupunki", publishedOn: "2027-02-05", narrative };
  must(await runImportSummaries(await folderOf("summaries", { a: summary }), run.options, run.io));
  const published = must(
    publishedSummaryRecord.read(await bodyOf("PublishedStaff", "published:2027:kaupunki:1")),
  );
  expect(published.lines.map(({ id }) => id)).toEqual(["kaupungin-jory-l1", "kaupungin-jory-l2"]);
  const draft = must(areaSummaryRecord.read(await bodyOf("Summaries", "summary:2027:kaupunki")));
  expect(draft).toMatchObject({ narrative, lineTexts: lines.texts });
});
