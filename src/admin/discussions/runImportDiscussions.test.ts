import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { handedInDigestRecord } from "#store/records/handedInDigestRecord.ts";
import { handedInRecord } from "#store/records/handedInRecord.ts";
import { noteSheetRecord } from "#store/records/noteSheetRecord.ts";
import { reviewRecord } from "#store/records/reviewRecord.ts";
import { worksheetRecord } from "#store/records/worksheetRecord.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { keyedItems } from "../keyedItems.ts";
import type { FolderList } from "../permissions/folderLists.ts";
import { openSession } from "../session.ts";
import { smallDiscussion } from "../testing/smallDiscussion.ts";
import { smallTenant } from "../testing/smallTown.ts";
import { must, prepareAll, type TownRun, townRun } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { runImportDiscussions } from "./runImportDiscussions.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let sandbox: Sandbox;
let run: TownRun;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin);
  must(await prepareAll(run));
  folder = join(run.folder, "2027");
  await mkdir(folder);
});
afterAll(() => sandbox.close());
beforeEach(() => run.lines.splice(0));

const discussion = smallDiscussion;
const [need] = discussion.needs;
const write = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));

async function document(list: FolderList, key: string) {
  const session = must(await openSession(run.options, run.io, 0));
  const { lists } = must(await readWorkSite(session.work));
  const listId = lists.get(list)?.Id ?? "";
  const select = ["Title", "Key", "State", "Body", ...(list === "HandedIn" ? ["Digest"] : [])];
  return must(await keyedItems(session, { name: list, listId, select })).get(key)?.fields;
}

test("a fault in any file stops all of them, and each is told with its place", async () => {
  await write("a.json", { ...discussion, needs: [{ ...need, themeId: "weather" }], heldOn: "2027-02-30" });
  await write("b.json", {
    ...discussion,
    needs: [{ ...need, themeId: "weather", methodId: "osmosis", lineId: "Linja 2" }],
  });
  await write("c.json", { ...discussion, answers: {}, heldOn: "2027-02-11" });
  await writeFile(join(folder, "d.json"), "{");
  expect(await runImportDiscussions(folder, run.options, run.io)).toMatchObject({ ok: false });
  const told = run.lines.at(-1) ?? "";
  expect(told).toContain("a.json: heldOn");
  expect(told).toContain("b.json: needs.0.themeId: weather");
  expect(told).toContain("b.json: needs.0.methodId: osmosis");
  expect(told).toContain("b.json: needs.0.lineId: Linja 2");
  expect(told).toContain("c.json: own.current: required");
  expect(told).toContain("c.json: heldOn: future");
  expect(told).toContain("d.json: ");
  expect((await document("Worksheets", "worksheet:2027:tiimi-a"))?.State).toBe("draft");
  for (const name of ["b", "c", "d"]) await write(`${name}.json`, { ...discussion, groupId: "paivakoti" });
});

test("a discussion held elsewhere fills the empty worksheet and its handed-in copy, once", async () => {
  await write("a.json", discussion);
  for (const name of ["b", "c", "d"]) await write(`${name}.json`, { ...discussion, groupId: "paivakoti" });
  expect(await runImportDiscussions(folder, run.options, run.io)).toMatchObject({
    ok: true,
    value: { changes: 2 },
  });
  expect(run.lines.join("\n")).toContain("Ohitettiin b.json: ryhmällä ei ole lomaketta tälle vuodelle");
  const worksheet = await document("Worksheets", "worksheet:2027:tiimi-a");
  expect(worksheet?.State).toBe("handedIn");
  expect(must(worksheetRecord.read(String(worksheet?.Body))).answers).toEqual(discussion.answers);
  const copy = await document("HandedIn", "handedin:2027:tiimi-a");
  expect(copy?.State).toBe("handedIn");
  expect(must(handedInDigestRecord.read(String(copy?.Digest)))).toMatchObject({
    handedInOn: "2027-02-01",
    participants: 3,
    needs: [need],
  });
  await write("a.json", { ...discussion, answers: { "own.current": "Toinen teksti" } });
  expect(await runImportDiscussions(folder, run.options, run.io)).toMatchObject({
    ok: true,
    value: { changes: 0 },
  });
  expect(run.lines.join("\n")).toContain("Ohitettiin worksheet:2027:tiimi-a: lomakkeessa on jo tekstiä.");
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

const leads = { handedIn: false, heldOn: null, participants: null, needs: [], actions: [], answers: {} };
const sheetOf = async (key: string) =>
  must(noteSheetRecord.read(String((await document("Notes", key))?.Body))).entries;

test("notes go to their members' sheets and what became of needs to the review, and neither is written over", async () => {
  const other = join(run.folder, "more", "2027");
  await mkdir(other, { recursive: true });
  const writeOther = (name: string, value: unknown) => writeFile(join(other, name), JSON.stringify(value));
  const note = (personId: string, text: string) => ({
    personId,
    perspectiveId: "own",
    themeId: "current",
    text,
  });
  await writeOther("a.json", {
    ...discussion,
    groupId: "sivistys-jory",
    handedInOn: "2027-02-05",
    together: true,
    offers: [{ competenceId: "digi", competenceText: "", description: "Neuvomme", ways: ["visit"] }],
    followUps: [{ id: "action:a1", outcome: "done", remark: "" }],
    fates: { 0: { fate: "areaPlan", remark: "Kurssi syksyllä", ledTo: null } },
  });
  await writeOther("b.json", {
    ...leads,
    groupId: "kaupungin-jory",
    notes: [note("p-1", "Eka"), note("p-2", "Toka"), note("p-1", "Kolmas")],
  });
  expect(await runImportDiscussions(other, run.options, run.io)).toMatchObject({
    ok: true,
    value: { changes: 5 },
  });
  const copy = must(
    handedInRecord.read(String((await document("HandedIn", "handedin:2027:sivistys-jory"))?.Body)),
  );
  expect(copy).toMatchObject({ revision: 1, handedInOn: "2027-02-05", worksheet: { together: true } });
  expect(copy.worksheet.offers).toHaveLength(1);
  const review = await document("Reviews", "review:2027:sivistys-jory");
  expect(must(reviewRecord.read(String(review?.Body))).fates).toEqual({
    n1: { fate: "areaPlan", remark: "Kurssi syksyllä", ledTo: null },
  });
  const texts = (await sheetOf("note:2027:kaupungin-jory:p-1")).map(({ text }) => text);
  expect(texts).toEqual(["Eka", "Kolmas"]);
  await writeOther("b.json", { ...leads, groupId: "kaupungin-jory", notes: [note("p-1", "Muuta")] });
  expect(await runImportDiscussions(other, run.options, run.io)).toMatchObject({
    ok: true,
    value: { changes: 0 },
  });
  await writeOther("b.json", { ...leads, groupId: "kaupungin-jory", notes: [note("p-4", "Vieras")] });
  expect(await runImportDiscussions(other, run.options, run.io)).toMatchObject({ ok: false });
  expect(run.lines.at(-1)).toContain("b.json: notes: p-4");
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("a group that never met is handed in as one", async () => {
  const other = join(run.folder, "never", "2027");
  await mkdir(other, { recursive: true });
  const never = { ...leads, groupId: "kaupungin-jory", handedIn: true, neverMet: "Tauko", handedInOn: null };
  await writeFile(join(other, "a.json"), JSON.stringify(never));
  must(await runImportDiscussions(other, run.options, run.io));
  const copy = await document("HandedIn", "handedin:2027:kaupungin-jory");
  expect(copy?.State).toBe("neverMet");
  expect(must(handedInDigestRecord.read(String(copy?.Digest)))).toMatchObject({
    neverMet: "Tauko",
    handedInOn: "2027-02-10",
  });
});

test("a folder that is not named by a year", async () => {
  expect(await runImportDiscussions(run.folder, run.options, run.io)).toMatchObject({
    ok: false,
    failure: { reason: "yearlessFolder" },
  });
});
