import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { handedInDigestRecord } from "#store/records/handedInDigestRecord.ts";
import { worksheetRecord } from "#store/records/worksheetRecord.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { keyedItems } from "../keyedItems.ts";
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

async function document(list: "Worksheets" | "HandedIn", key: string) {
  const session = must(await openSession(run.options, run.io, 0));
  const { lists } = must(await readWorkSite(session.work));
  const listId = lists.get(list)?.Id ?? "";
  const select = ["Title", "Key", "State", "Body", "Digest"];
  return must(await keyedItems(session, { name: list, listId, select })).get(key)?.fields;
}

test("a fault in any file stops all of them, and each is told with its place", async () => {
  await write("a.json", { ...discussion, needs: [{ ...need, themeId: "weather" }], heldOn: "2027-02-30" });
  await write("b.json", { ...discussion, needs: [{ ...need, themeId: "weather", methodId: "osmosis" }] });
  await write("c.json", { ...discussion, answers: {}, heldOn: "2027-02-11" });
  await writeFile(join(folder, "d.json"), "{");
  expect(await runImportDiscussions(folder, run.options, run.io)).toMatchObject({ ok: false });
  const told = run.lines.at(-1) ?? "";
  expect(told).toContain("a.json: heldOn");
  expect(told).toContain("b.json: needs.0.themeId: weather");
  expect(told).toContain("b.json: needs.0.methodId: osmosis");
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

test("a folder that is not named by a year", async () => {
  expect(await runImportDiscussions(run.folder, run.options, run.io)).toMatchObject({
    ok: false,
    failure: { reason: "yearlessFolder" },
  });
});
