import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { trainingProposalsRecord } from "#store/records/trainingProposalsRecord.ts";
import { trainingRecordRecord } from "#store/records/trainingRecordRecord.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { keyedItems } from "../keyedItems.ts";
import { openSession } from "../session.ts";
import { smallTenant } from "../testing/smallTown.ts";
import { must, prepareAll, type TownRun, townRun } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { runImportTrainings } from "./runImportTrainings.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const head = "PersonId;Title;Provider;Day;LastDay;Hours;MethodId;CompetenceId;Eligible;CompletionId";
const trainings = [
  head,
  "p-4;Nostokurssi;Salpaus;2026-03-04;2026-03-05;12;courses;digi;1;",
  "p-4;Verkkokurssi;Eduhouse;12.5.2026;;1,5;;;0;eduhouse-7",
  "p-5;Nostokurssi;Salpaus;2026-03-04;2026-03-05;12;courses;;1;",
];
const subsidised = ["PersonId;From;To", "p-5;2026-01-01;2026-06-30"];
const proposals = [
  "PersonId;Title;Day;Hours;ProposedOn;Note",
  "p-4;Webinaari;2026-11-02;2;2026-11-03;Kotona",
];

let sandbox: Sandbox;
let run: TownRun;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin);
  must(await prepareAll(run));
});
afterAll(() => sandbox.close());
beforeEach(() => run.lines.splice(0));

async function folderOf(part: string, files: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const at = join(run.folder, part, "2026");
  await mkdir(at, { recursive: true });
  for (const [name, lines] of Object.entries(files))
    await writeFile(join(at, `${name}.csv`), `\uFEFF${lines.join("\r\n")}\r\n`);
  return at;
}

async function bodyOf(list: "Trainings" | "Proposals", key: string): Promise<string> {
  const session = must(await openSession(run.options, run.io, 0));
  const { lists } = must(await readWorkSite(session.work));
  const listId = lists.get(list)?.Id ?? "";
  const items = must(await keyedItems(session, { name: list, listId, select: ["Key", "Body"] }));
  return String(items.get(key)?.fields.Body ?? "");
}

test("a fault in any row stops all of them, and each is told with its place", async () => {
  const folder = await folderOf("faults", {
    trainings: [
      head,
      "p-99;Kurssi;;2026-03-04;;6;;;1;",
      "p-4;;;2025-03-04;;kuusi;magic;weather;2;",
      "p-4;Kurssi;;30.2.2026;2026-01-01;6;;;1;",
    ],
    subsidised: ["PersonId;From;To", "p-5;2026-06-30;2026-01-01"],
    proposals: ["PersonId;Title;Day;Hours;ProposedOn", "p-4;Webinaari;2026-11-02;2;eilen"],
  });
  expect(await runImportTrainings(folder, run.options, run.io)).toMatchObject({ ok: false });
  const told = run.lines.at(-1) ?? "";
  for (const issue of [
    "trainings.csv 2: PersonId: p-99",
    "trainings.csv 3: Title: ",
    "trainings.csv 3: Day: 2025-03-04",
    "trainings.csv 3: Hours: kuusi",
    "trainings.csv 3: MethodId: magic",
    "trainings.csv 3: CompetenceId: weather",
    "trainings.csv 3: Eligible: 2",
    "trainings.csv 4: Day: 30.2.2026",
    "subsidised.csv 2: To: 2026-01-01",
    "proposals.csv 2: ProposedOn: eilen",
  ])
    expect(told).toContain(issue);
  const headless = await folderOf("headless", { trainings: ["PersonId;Title;Day", "p-4;Kurssi;2026-03-04"] });
  expect(await runImportTrainings(headless, run.options, run.io)).toMatchObject({ ok: false });
  expect(run.lines.join("\n")).toContain("trainings.csv: sarake Hours puuttuu otsikkoriviltä.");
  expect(await runImportTrainings(await folderOf("none", {}), run.options, run.io)).toMatchObject({
    ok: false,
  });
  expect(await bodyOf("Trainings", "training:2026:p-4")).toBe("");
});

test("a trial run tells what it would do, and does nothing", async () => {
  const folder = await folderOf("trial", { trainings });
  const trial = { ...run.options, dryRun: true };
  expect(must(await runImportTrainings(folder, trial, run.io)).changes).toBe(2);
  expect(await bodyOf("Trainings", "training:2026:p-4")).toBe("");
});

test("records of a year that `open` makes none of any more come in, each in its person's closed folder", async () => {
  const folder = await folderOf("trainings", { trainings, subsidised, proposals });
  must(await runImportTrainings(folder, run.options, run.io));
  expect(run.lines.at(-1)).toContain("2 henkilölle tuotiin 3 koulutusta ja 1 koulutusilmoitusta");
  const record = must(trainingRecordRecord.read(await bodyOf("Trainings", "training:2026:p-4")));
  expect(record.entries).toMatchObject([
    {
      title: "Nostokurssi",
      on: "2026-03-04",
      until: "2026-03-05",
      hours: 12,
      eligible: true,
      importKey: null,
    },
    { title: "Verkkokurssi", on: "2026-05-12", hours: 1.5, eligible: false, importKey: "eduhouse-7" },
  ]);
  const other = must(trainingRecordRecord.read(await bodyOf("Trainings", "training:2026:p-5")));
  expect(other.subsidised).toEqual([{ from: "2026-01-01", to: "2026-06-30" }]);
  const told = must(trainingProposalsRecord.read(await bodyOf("Proposals", "proposals:p-4")));
  expect(told.entries).toMatchObject([{ title: "Webinaari", note: "Kotona", proposedOn: "2026-11-03" }]);
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("a record in which somebody has written is left alone, and the same files change nothing", async () => {
  const folder = await folderOf("trainings", {
    trainings: [head, "p-4;Aivan muuta;;2026-03-04;;6;;;1;"],
    subsidised,
    proposals,
  });
  expect(await runImportTrainings(folder, run.options, run.io)).toMatchObject({
    ok: true,
    value: { changes: 0 },
  });
  expect(run.lines.join("\n")).toContain("Ohitettiin training:2026:p-4: siihen on jo kirjattu koulutuksia.");
});
