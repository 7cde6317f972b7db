import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { noteSheetSchema } from "#domain/discussions/note.ts";
import { employeeHalfSchema } from "#domain/talks/employeeHalf.ts";
import { supervisorGoalsSchema } from "#domain/talks/goal.ts";
import { supervisorHalfSchema } from "#domain/talks/supervisorHalf.ts";
import { talkMarksSchema } from "#domain/talks/talkMarks.ts";
import { trainingRecordSchema } from "#domain/training/trainingRecord.ts";
import { lists, talksLists } from "#store/lists.ts";
import { employeeHalfRecord } from "#store/records/employeeHalfRecord.ts";
import { noteSheetRecord } from "#store/records/noteSheetRecord.ts";
import { supervisorGoalsRecord } from "#store/records/supervisorGoalsRecord.ts";
import { supervisorHalfRecord } from "#store/records/supervisorHalfRecord.ts";
import { talkMarksRecord } from "#store/records/talkMarksRecord.ts";
import { trainingRecordRecord } from "#store/records/trainingRecordRecord.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { keyedItems } from "../keyedItems.ts";
import { smallTenant } from "../testing/smallTown.ts";
import { listIn, prepareTalkTown, writeInto } from "../testing/talkTown.ts";
import { must, type TownRun } from "../testing/townRun.ts";
import { holdings } from "./holdings.ts";
import { runExport } from "./runExport.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const template = { templateId: "kehityskeskustelu", templateVersion: 1 };
const pair = "p-4~p-3";

let sandbox: Sandbox;
let run: TownRun;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await prepareTalkTown(sandbox.origin);
  const half = (text: string) =>
    must(
      employeeHalfRecord.write(
        employeeHalfSchema.parse({ ...template, answers: { "levels.common": text }, levels: { digi: 4 } }),
      ),
    );
  await writeInto(run, "EmployeeHalves", `talkemployee:2027:${pair}`, {
    Body: half("Teemun ensimmäinen luonnos"),
  });
  await writeInto(run, "EmployeeHalves", `talkemployee:2027:${pair}`, {
    Body: half('Teemun oma <img src=x onerror="alert(1)"> sana & "toinen"'),
  });
  const secret = (answer: string) =>
    must(
      supervisorHalfRecord.write(
        supervisorHalfSchema.parse({
          ...template,
          answers: { "levels.common": answer },
          heldOn: "2027-02-01",
        }),
      ),
    );
  await writeInto(run, "SupervisorHalves", `talksupervisor:2027:${pair}`, {
    Body: secret("Venlan pois ottama"),
  });
  await writeInto(run, "SupervisorHalves", `talksupervisor:2027:${pair}`, {
    Body: secret("Venlan sana Teemulle"),
  });
  await writeInto(run, "SupervisorHalves", "talksupervisor:2027:p-5~p-3", {
    Body: secret("Venlan sana Hilmalle"),
  });
  await writeInto(run, "SupervisorGoals", "goalssupervisor:p-4", {
    Body: must(
      supervisorGoalsRecord.write(
        supervisorGoalsSchema.parse({
          goals: [
            {
              id: "g",
              what: "Oppii taulukot",
              methodId: "courses",
              by: "2027-09-30",
              sign: "Raportti",
              year: 2027,
            },
          ],
          checkIns: [{ id: "c", goalId: "g", on: "2027-03-01", text: "Hyvässä vauhdissa" }],
        }),
      ),
    ),
  });
  await writeInto(run, "TalkMarks", "talkmarks:2027:p-3", {
    Body: must(
      talkMarksRecord.write(
        talkMarksSchema.parse({
          marks: [
            { id: "p-4", heldOn: "2027-02-01" },
            { id: "p-5", heldOn: "2027-01-17" },
            { id: "p-2", exempt: "longAbsence" },
          ],
        }),
      ),
    ),
  });
  const training = (id: string, title: string, enteredBy: string) => ({
    id,
    title,
    on: "2027-01-05",
    hours: 6,
    enteredBy,
    enteredOn: "2027-01-06",
  });
  await writeInto(run, "Trainings", "training:2027:p-4", {
    Body: must(
      trainingRecordRecord.write(
        trainingRecordSchema.parse({ entries: [training("t", "Ensiapukurssi", "p-3")] }),
      ),
    ),
  });
  await writeInto(run, "Trainings", "training:2027:p-5", {
    Body: must(
      trainingRecordRecord.write(
        trainingRecordSchema.parse({ entries: [training("t", "Hilman kurssi", "p-4")] }),
      ),
    ),
  });
  await writeInto(run, "LevelBases", "levelbasis:2027:digi", {
    Title: "Osaamistasot 2027",
    Body: JSON.stringify({
      schema: "levelBasis",
      version: 1,
      competenceId: "digi",
      year: 2027,
      basis: { people: { sivistys: { "p-4": 3, "p-5": 2 } }, areas: {}, town: "none" },
    }),
  });
  await writeInto(run, "Notes", "note:2027:kaupungin-jory:p-2", {
    Body: must(
      noteSheetRecord.write(
        noteSheetSchema.parse({
          entries: [
            {
              id: "n",
              perspectiveId: "own",
              themeId: "current",
              text: "Siirin lappu",
              writtenAt: "2027-01-01T08:00:00.000Z",
            },
          ],
        }),
      ),
    ),
  });
});
afterAll(() => sandbox.close());

/** Everything that an export wrote, as one text, and its page. */
async function exported(personId: string) {
  const folder = join(run.folder, `vienti-${personId}`);
  must(await runExport(personId, folder, run.options, run.io));
  const page = await readFile(join(folder, "index.html"), "utf8");
  const names = await readdir(join(folder, "data"));
  const data = await Promise.all(names.map((name) => readFile(join(folder, "data", name), "utf8")));
  return { folder, page, names, all: [page, ...data].join("\n") };
}

test("every list of both sites says what it holds about a person", () => {
  const names = [...lists, ...talksLists].map(({ name }) => name);
  expect(Object.keys(holdings).sort()).toEqual(names.sort());
});

test("an employee gets both halves of the own discussions, goals, marks, trainings and groups, in words", async () => {
  const { page, all } = await exported("p-4");
  for (const words of [
    "Teemu Tekijä",
    "Venlan sana Teemulle",
    "Osaamiset: Yhteiset",
    "Digiosaaminen",
    "Oppii taulukot",
    "Kurssit",
    "Raportti",
    "Hyvässä vauhdissa",
    "Ensiapukurssi",
    "Venla Vetäjä",
    "Tiimi A",
    "1.2.2027",
    "Teemun ensimmäinen luonnos",
  ])
    expect(page).toContain(words);
  expect(page).toContain(
    "Teemun oma &#60;img src=x onerror=&#34;alert(1)&#34;&#62; sana &#38; &#34;toinen&#34;",
  );
  expect(page).not.toMatch(/<img|<script|https?:\/\//u);
  expect(all).toContain('onerror=\\"alert(1)\\"');
});

test("the level that figures were computed from is given, the person's alone", async () => {
  await exported("p-1");
  expect(JSON.parse(await dataOf("p-1", "LevelBases"))).toMatchObject({ mentions: [] });
  const { mentions } = JSON.parse(await dataOf("p-4", "LevelBases")) as { mentions: { found: unknown[] }[] };
  expect(mentions.map(({ found }) => found)).toEqual([
    [{ competenceId: "digi", year: 2027, unitId: "sivistys", level: 3 }],
  ]);
});

test("what is about others is not given: other people's marks and trainings, or words that somebody took back", async () => {
  const { all } = await exportedOnce("p-4");
  expect(all).not.toContain("p-5");
  expect(all).not.toContain("2027-01-17");
  expect(all).not.toContain("Hilman kurssi");
  expect(all).not.toContain("Venlan sana Hilmalle");
  expect(all).not.toContain("Venlan pois ottama");
  // That the person entered it is theirs; whose it was is not.
  expect(JSON.parse(await dataOf("p-4", "Trainings"))).toMatchObject({
    mentions: [{ found: [{ foundAt: "body.entries[0].enteredBy" }] }],
  });
});

test("a supervisor gets the days of the own marks, and not whose they are or why not; words of and about the staff are counted and not given", async () => {
  const { page, all } = await exported("p-3");
  for (const secret of ["Teemun oma", "Teemun ensimmäinen", "Venlan sana", "Oppii taulukot", "Ensiapukurssi"])
    expect(all).not.toContain(secret);
  expect(JSON.parse(await dataOf("p-3", "SupervisorHalves"))).toMatchObject({ withheld: 2 });
  const { own } = JSON.parse(await dataOf("p-3", "TalkMarks")) as { own: { content: { body: unknown } }[] };
  expect(own.map(({ content }) => content.body)).toEqual([
    { heldOn: ["2027-01-17", "2027-02-01"], exempt: 1 },
  ]);
  expect(await dataOf("p-3", "TalkMarks")).not.toMatch(/p-[245]|longAbsence/u);
  expect(page).toContain("17.1.2027");
  expect(JSON.parse(await dataOf("p-3", "TalkMarks"))).toMatchObject({ mentions: [] });
  expect(page).toContain("Niitä ei anneta");
});

test("a member's notes are the member's", async () => {
  expect((await exported("p-2")).page).toContain("Siirin lappu");
  expect((await exportedOnce("p-4")).all).not.toContain("Siirin lappu");
});

test("only whoever ran the command may open the files, and nothing is written over", async () => {
  const { folder, names } = await exported("p-5");
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  for (const name of ["index.html", ...names.map((one) => join("data", one))])
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  const again = await runExport("p-5", folder, run.options, run.io);
  expect(again).toMatchObject({ ok: false, failure: { reason: "folderExists" } });
  const taken = join(run.folder, "muu");
  await mkdir(taken);
  expect((await runExport("p-5", taken, run.options, run.io)).ok).toBe(false);
  expect(await readdir(taken)).toEqual([]);
});

test("the registry knows of whom and when, and nothing of what it held; a dry run writes nothing", async () => {
  const before = await logged();
  must(await runExport("p-1", join(run.folder, "loki"), run.options, run.io));
  const after = await logged();
  expect(after).toHaveLength(before.length + 1);
  expect(after.at(-1)).toEqual({ schema: "export", version: 1, personId: "p-1", at: expect.any(String) });
  const folder = join(run.folder, "kuiva");
  must(await runExport("p-1", folder, { ...run.options, dryRun: true }, run.io));
  await expect(stat(folder)).rejects.toThrow();
  expect(await logged()).toEqual(after);
});

test("an id that nobody has", async () => {
  const answer = await runExport("p-404", join(run.folder, "eikukaan"), run.options, run.io);
  expect(answer).toMatchObject({ ok: false, failure: { reason: "noSuchPerson" } });
  expect(run.lines.at(-1)).toContain("p-404");
});

async function exportedOnce(personId: string) {
  const folder = join(run.folder, `vienti-${personId}`);
  const names = await readdir(join(folder, "data"));
  const data = await Promise.all(names.map((name) => readFile(join(folder, "data", name), "utf8")));
  return { all: [await readFile(join(folder, "index.html"), "utf8"), ...data].join("\n") };
}

function dataOf(personId: string, list: string): Promise<string> {
  return readFile(join(run.folder, `vienti-${personId}`, "data", `${list}.json`), "utf8");
}

async function logged(): Promise<readonly Record<string, unknown>[]> {
  const { session, list } = await listIn(run, "Registry");
  const items = must(await keyedItems(session, { ...list, select: ["Key", "Body"] }));
  return [...items]
    .filter(([key]) => key.startsWith("export:"))
    .map(([, item]) => JSON.parse(String(item.fields.Body)) as Record<string, unknown>);
}
