import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { TownModel } from "#domain/model/townModel.ts";
import { planVersionInForce } from "#domain/plans/planStates.ts";
import { longBodyColumns } from "#store/longBodyColumns.ts";
import { longBodyText } from "#store/readLong.ts";
import { confirmedPlanRecord } from "#store/records/compiledPlanRecord.ts";
import { planDigestRecord } from "#store/records/planDigestRecord.ts";
import { planFollowUpRecord } from "#store/records/planFollowUpRecord.ts";
import { planProcessRecord } from "#store/records/planProcessRecord.ts";
import { planSheetRecord } from "#store/records/planSheetRecord.ts";
import { talkNeedsRecord } from "#store/records/talkNeedsRecord.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { keyedItems } from "../keyedItems.ts";
import { runOpen } from "../open/runOpen.ts";
import { openSession } from "../session.ts";
import { smallModel, smallTenant } from "../testing/smallTown.ts";
import { must, prepareAll, type TownRun, townRun } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { runImportPlans } from "./runImportPlans.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const model: TownModel = {
  ...smallModel,
  plan: {
    ...smallModel.plan,
    reviewSteps: [{ id: "leads", name: { fi: "Johtoryhmät" }, groupKindIds: ["johtoryhma"] }],
  },
};
const row = { need: "Turvalliset nostot", training: "Nostokurssi", participants: 8, days: 0.5, cost: 900 };
const group = { is: "plan", groupId: "tiimi-a", rows: [row], handedInOn: "2026-08-20" };
const area = {
  is: "plan",
  groupId: "sivistys-jory",
  rows: [
    { ...row, methodId: "courses", from: [{ groupId: "tiimi-a", rowId: "r1" }] },
    { need: "Uusi laki", training: "Lakipäivä", since: 2 },
  ],
  narrative: { "changes.varhais": "Lapsia on vähemmän." },
  frame: { days: 10, cost: 2000 },
  handedInOn: "2027-01-20",
  revision: 2,
};
const central = { is: "central", rows: [{ need: "Tekoäly kaikille", participants: 200, days: 0.25 }] };
const confirmation = { body: "Yt", meeting: "5/2026", section: "§ 31", by: null };
const compiled = (version: number, sheetRevision: number, on: string) => ({
  compiled: { version, sheetRevision, on, by: null },
  returned: null,
});
const process = {
  is: "process",
  version: 2,
  units: { sivistys: compiled(2, 2, "2027-01-25"), kaupunki: compiled(1, 1, "2026-10-08") },
  confirmations: [
    { ...confirmation, version: 1, on: "2026-12-10" },
    { ...confirmation, version: 2, on: "2027-02-04" },
  ],
};
const held = {
  state: "held",
  heldOn: "2027-02-02",
  days: 4,
  participants: 8,
  cost: 850,
  remark: "",
} as const;
const followUp = { is: "followUp", groupId: "sivistys-jory", rows: { r1: held }, remark: "Hyvin alkoi." };
const need = { need: "Puheeksi ottaminen", competenceId: "digi", competenceText: "", methodId: null };
const talkNeeds = { is: "talkNeeds", supervisorId: "p-3", needs: [{ ...need, targetGroup: "Kaikki" }] };
const files = { group, area, central, process, followUp, talkNeeds };

let sandbox: Sandbox;
let run: TownRun;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin);
  await writeFile(run.options.modelFile ?? "", JSON.stringify(model));
  must(await prepareAll(run));
  must(await runOpen(2026, run.options, run.io));
});
afterAll(() => sandbox.close());
beforeEach(() => run.lines.splice(0));

async function folderOf(part: string, content: Readonly<Record<string, unknown>>): Promise<string> {
  const at = join(run.folder, part, "2027");
  await mkdir(at, { recursive: true });
  for (const [name, value] of Object.entries(content))
    await writeFile(join(at, `${name}.json`), JSON.stringify(value));
  return at;
}

type ListAsked = "Plans" | "PlanWork" | "PublishedStaff" | "FollowUps" | "TalkNeeds";

async function itemsOf(list: ListAsked) {
  const session = must(await openSession(run.options, run.io, 0));
  const { lists } = must(await readWorkSite(session.work));
  const select = ["Key", ...(list === "TalkNeeds" ? ["Body"] : longBodyColumns)];
  const more = list === "Plans" ? ["State", "Digest"] : [];
  const listId = lists.get(list)?.Id ?? "";
  return must(await keyedItems(session, { name: list, listId, select: [...select, ...more] }));
}

async function bodyOf(list: ListAsked, key: string): Promise<string> {
  const item = (await itemsOf(list)).get(key);
  return item ? longBodyText(item) : "";
}

test("a fault in any file stops all of them, and each is told with its place", async () => {
  const folder = await folderOf("faults", {
    a: { ...group, groupId: "kuu" },
    b: { ...area, narrative: { "changes.kuu": "x", weather: "y" } },
    c: { ...central, handedInOn: "2027-02-11" },
    d: { ...process, units: { kuu: compiled(1, 1, "2026-10-08") } },
    e: { ...followUp, rows: { r9: held } },
    f: { is: "plan", groupId: "kaupungin-jory" },
    g: { ...group, rows: [{ ...row, methodId: "magic" }] },
    h: { ...group, rows: [{ ...row, price: 3 }] },
    i: { ...talkNeeds, supervisorId: "p-99" },
  });
  expect(await runImportPlans(folder, run.options, run.io)).toMatchObject({ ok: false });
  const told = run.lines.at(-1) ?? "";
  for (const issue of [
    "a.json: groupId: kuu",
    "b.json: narrative: changes.kuu",
    "b.json: narrative: weather",
    "c.json: handedInOn: 2027-02-11",
    "d.json: units: kuu",
    "f.json: groupId: kaupungin-jory",
    "g.json: rows.0.methodId: magic",
    "h.json: rows.0",
    "i.json: supervisorId: p-99",
  ])
    expect(told).toContain(issue);
  const lost = await folderOf("lost", { area, followUp: { ...followUp, rows: { r9: held } }, second: area });
  expect(await runImportPlans(lost, run.options, run.io)).toMatchObject({ ok: false });
  for (const issue of ["area.json: tiimi-a r1", "followUp.json: rows: r9", "second.json: plan sivistys-jory"])
    expect(run.lines.at(-1)).toContain(issue);
  expect(await bodyOf("PlanWork", "planprocess:2027")).toBe("");
});

test("a trial run tells what it would do, and does nothing", async () => {
  const folder = await folderOf("trial", files);
  const trial = { ...run.options, dryRun: true };
  expect(must(await runImportPlans(folder, trial, run.io)).changes).toBeGreaterThan(5);
  expect((await itemsOf("PlanWork")).size).toBe(0);
});

test("a year's plans come in whole: sheets, both versions that were confirmed, and what became of them", async () => {
  const folder = await folderOf("plans", files);
  expect(await runImportPlans(folder, run.options, run.io)).toMatchObject({ ok: true });
  expect(run.lines.at(-1)).toContain("Tuotu 6 tiedostoa, ohitettu 0");

  const sheet = must(planSheetRecord.read(await bodyOf("Plans", "plan:2027:sivistys-jory")));
  expect(sheet).toMatchObject({
    rows: [{ id: "r1", from: [{ groupId: "tiimi-a", rowId: "r1" }] }, { id: "r2" }],
    handedIn: { revision: 2, on: "2027-01-20", by: "p-3" },
  });
  const item = (await itemsOf("Plans")).get("plan:2027:tiimi-a");
  expect(item?.fields.State).toBe("handedIn");
  expect(must(planDigestRecord.read(String(item?.fields.Digest)))).toMatchObject({ days: 4, cost: 900 });

  const published = await itemsOf("PublishedStaff");
  const copies = [...published.values()].map((one) => must(confirmedPlanRecord.read(longBodyText(one))));
  const rowsIn = (version: number) =>
    copies.find((copy) => copy.version === version && copy.unitId === "sivistys")?.rows.map(({ id }) => id);
  expect([rowsIn(1), rowsIn(2)]).toEqual([["r1"], ["r1", "r2"]]);
  const inForce = planVersionInForce(copies, "kaupunki");
  expect(inForce?.version).toBe(2);
  expect(inForce?.plans.get("kaupunki")?.rows).toHaveLength(1);
  expect(inForce?.plans.get("sivistys")?.confirmation.section).toBe("§ 31");

  const followed = must(planFollowUpRecord.read(await bodyOf("FollowUps", "followup:2027:sivistys-jory")));
  expect(followed.rows).toEqual({ r1: held });
  const told = must(talkNeedsRecord.read(await bodyOf("TalkNeeds", "talkneeds:2026:p-3")));
  expect(told.needs[0]).toMatchObject({ id: "t1", need: "Puheeksi ottaminen" });
  expect(must(planProcessRecord.read(await bodyOf("PlanWork", "planprocess:2027"))).version).toBe(2);
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("what is there already is never written over, and the same files change nothing", async () => {
  const folder = await folderOf("again", {
    ...files,
    group: { ...group, rows: [{ ...row, training: "Toinen kurssi" }] },
    central: { ...central, rows: [] },
  });
  expect(await runImportPlans(folder, run.options, run.io)).toMatchObject({
    ok: true,
    value: { changes: 0 },
  });
  const told = run.lines.join("\n");
  expect(told).toContain("Ohitettiin plan:2027:tiimi-a: asiakirjassa on jo tekstiä.");
  expect(told).toContain("HR on jo aloittanut vuoden 2027 suunnitelmien käsittelyn täällä.");
  expect(told).toContain("Tuotu 0 tiedostoa, ohitettu 6");
});

test("a folder that is not named by a year", async () => {
  expect(await runImportPlans(run.folder, run.options, run.io)).toMatchObject({
    ok: false,
    failure: { reason: "yearlessFolder" },
  });
});
