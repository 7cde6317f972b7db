import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { emptyPlanProcess } from "#domain/plans/planProcess.ts";
import { emptyPlanRow, type PlanRow } from "#domain/plans/planRow.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import { unansweredNeeds, withNeedsTaken } from "#domain/plans/rowsFromNeeds.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../../tests/pages/openTown.ts";
import { loadHrTasks } from "../loadHrTasks.ts";
import { loadCentralPlan } from "./loadCentralPlan.ts";
import { loadCommitteePack } from "./loadCommitteePack.ts";
import { loadPlan } from "./loadPlan.ts";
import { loadPlanBoard } from "./loadPlanBoard.ts";
import { loadPlanRows } from "./loadPlanRows.ts";
import { handInPlan, type PlanWriting, takeBackPlan, writePlan } from "./writePlan.ts";

const planYear = 2028;
const team = "ryhma-kippasuo" as GroupId;
const management = "ryhma-hyvinvointi-johtoryhma" as GroupId;
let town: OpenTown;
const open: PlanWriting[] = [];

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
afterEach(async () => {
  for (const { autosave } of open.splice(0)) await autosave.leave();
});

async function writer(who: string, group = team): Promise<PersonAtWork & PlanWriting> {
  const person = await town.work(who);
  const work = await writePlan(person.services, planYear, group);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  open.push(work.value);
  return { ...person, ...work.value };
}

async function stored(group = team): Promise<PlanSheet> {
  const opened = await loadPlan((await town.work("hr")).services, planYear, group);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value.stored.value;
}

const withRow = (id: string, more: Partial<PlanRow>) => (sheet: PlanSheet) => ({
  ...sheet,
  rows: [...sheet.rows.filter((row) => row.id !== id), { ...emptyPlanRow(id), ...more }],
});

test("chair and secretary write at once: different rows and different cells of one row all stay", async () => {
  const chair = await writer("chair");
  expect(chair.wire).toHaveLength(1);
  expect(chair.opened).toMatchObject({ mayFill: true, level: "group", dueOn: "2027-08-31", process: null });
  chair.autosave.change(withRow("r1", { need: "Tekoäly arjen työssä" }));
  await chair.autosave.flush();
  const secretary = await writer("secretary");
  secretary.autosave.change(withRow("r1", { need: "Tekoäly arjen työssä", participants: 12 }));
  secretary.autosave.change(withRow("r2", { need: "Ensiapu" }));
  chair.autosave.change(withRow("r1", { need: "Tekoäly arjen työssä", cost: 1200 }));
  chair.autosave.change(withRow("r3", { need: "Tukiviittomat" }));
  await secretary.autosave.flush();
  await chair.autosave.flush();
  await chair.autosave.flush();
  expect(chair.autosave.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
  const { rows } = await stored();
  expect(new Map(rows.map(({ id, need }) => [id, need]))).toEqual(
    new Map([
      ["r1", "Tekoäly arjen työssä"],
      ["r2", "Ensiapu"],
      ["r3", "Tukiviittomat"],
    ]),
  );
  expect(rows.find(({ id }) => id === "r1")).toMatchObject({ participants: 12, cost: 1200 });
});

test("the same cell by both: neither is lost, and the one who comes later chooses", async () => {
  const chair = await writer("chair");
  const secretary = await writer("secretary");
  chair.autosave.change(withRow("r9", { need: "Puheenjohtajan sanoin" }));
  await chair.autosave.flush();
  secretary.autosave.change(withRow("r9", { need: "Sihteerin sanoin" }));
  await secretary.autosave.flush();
  const [collision] = secretary.autosave.view().collisions;
  expect(collision).toMatchObject({
    path: "rows/r9",
    mine: { need: "Sihteerin sanoin" },
    theirs: { need: "Puheenjohtajan sanoin" },
  });
  if (!collision) throw new Error("no collision");
  secretary.autosave.settle(collision, "both");
  await secretary.autosave.flush();
  const needs = (await stored()).rows.map(({ need }) => need);
  expect(needs).toEqual(expect.arrayContaining(["Sihteerin sanoin", "Puheenjohtajan sanoin"]));
});

test("a plan is handed in without empty rows, is not handed in without a need, and is taken back", async () => {
  const chair = await writer("chair");
  chair.autosave.change((sheet) => ({ ...sheet, rows: [emptyPlanRow("tyhja")] }));
  chair.autosave.change(withRow("vajaa", { training: "Kurssi" }));
  expect(await handInPlan(chair.services, chair)).toMatchObject({
    failure: { problems: [{ rowId: "vajaa", number: 2 }] },
  });
  chair.autosave.change(withRow("vajaa", { training: "Kurssi", need: "Ensiapu" }));
  expect(await handInPlan(chair.services, chair)).toMatchObject({ ok: true });
  const handedIn = await stored();
  expect(handedIn).toMatchObject({ revision: 1, handedIn: { revision: 1, on: "2027-02-10" } });
  expect(handedIn.rows.map(({ id }) => id)).toEqual(["vajaa"]);
  expect(await takeBackPlan(chair.services, chair)).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({ revision: 1, handedIn: null });
  await handInPlan(chair.services, chair);
  expect((await stored()).handedIn?.revision).toBe(2);
});

test("what the other still wrote while the plan was handed in makes the next revision of it", async () => {
  const secretary = await writer("secretary");
  const chair = await writer("chair");
  secretary.autosave.change(withRow("myohassa", { need: "Sihteerin viime hetken rivi" }));
  await handInPlan(chair.services, chair);
  const before = (await stored()).revision;
  await secretary.autosave.flush();
  expect(secretary.autosave.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
  const after = await stored();
  expect(after.rows.map(({ id }) => id)).toContain("myohassa");
  expect(after).toMatchObject({ revision: before + 1, handedIn: { revision: before + 1 } });
  await secretary.autosave.flush();
  expect((await stored()).revision).toBe(before + 1);
  expect(secretary.autosave.view().value.revision).toBe(before + 1);
  expect(await takeBackPlan(secretary.services, secretary)).toMatchObject({ ok: true });
});

test("a management team takes over its needs; what HR has compiled stays until HR returns it", async () => {
  const director = await writer("director", management);
  const { opened, autosave, services } = director;
  expect(opened).toMatchObject({ level: "area", dueOn: "2027-09-30", mayFill: true });
  const left = unansweredNeeds(opened.needs, autosave.view().value.rows);
  expect(left.length).toBeGreaterThan(0);
  autosave.change((sheet) => ({
    ...sheet,
    rows: [...withNeedsTaken(sheet.rows, left, opened.model, "fi")],
  }));
  await handInPlan(services, director);
  const sheet = await stored(management);
  expect(unansweredNeeds(opened.needs, sheet.rows)).toEqual([]);
  const hr = await town.work("hr");
  const work = await hr.stores.planWork();
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  const found = await hr.stores.find(work.value.lookups.planProcess(planYear));
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const process = found.value?.value ?? emptyPlanProcess;
  const standing = { sheetRevision: sheet.revision, on: "2027-02-10", by: null };
  const units = { ...process.units, hyvinvointi: { compiled: { version: 1, ...standing }, returned: null } };
  await work.value.savePlanProcess(planYear, "heinola" as UnitId, found.value, { ...process, units });
  const again = await writer("director", management);
  expect(await takeBackPlan(again.services, again)).toMatchObject({ failure: { compiled: true } });
  expect((await stored(management)).handedIn).not.toBeNull();
});

test("nobody opens another group's plan: SharePoint does not show that there is one", async () => {
  const other = "ryhma-paivakodinjohtajat" as GroupId;
  const chair = await town.work("chair");
  expect(await writePlan(chair.services, planYear, other)).toMatchObject({ failure: { reason: "notFound" } });
  const employee = await town.work("employee");
  expect(await writePlan(employee.services, planYear, team)).toMatchObject({
    failure: { reason: "notFound" },
  });
  expect((await writer("director")).opened.mayFill).toBe(false);
});

test("all plans' rows come together for a workbook, with what HR may see, and a plan that is damaged is not left out", async () => {
  const hr = await town.work("hr");
  const director = await writer("director", management);
  const { rows } = await stored(management);
  expect(rows.length).toBeGreaterThan(0);
  const work = await hr.stores.planWork();
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  const process = await hr.stores.find(work.value.lookups.planProcess(planYear));
  if (!process.ok) throw new Error(JSON.stringify(process.failure));
  await work.value.savePlanProcess(planYear, "heinola" as UnitId, process.value, emptyPlanProcess);
  const gathered = await loadPlanRows(hr.services, planYear);
  if (!gathered.ok) throw new Error(JSON.stringify(gathered.failure));
  const [central, ...areas] = gathered.value.plans;
  expect(central).toMatchObject({ isCentral: true });
  expect(areas.find(({ unitId }) => unitId === "hyvinvointi")?.rows).toEqual(rows);
  const employee = await town.work("employee");
  expect(await loadPlanRows(employee.services, planYear)).toMatchObject({ failure: { reason: "forbidden" } });

  const { itemId } = director.opened.stored;
  const { siteId, lists } = town.config;
  const path = `/sites/${siteId}/lists/${lists.Plans}/items/${itemId}/fields`;
  const before = await town.send("hr", "GET", path);
  const { Body } = before.body as { readonly Body: string };
  await town.send("hr", "PATCH", path, { Body: "rikki" });
  const damaged = { failure: { reason: "corrupt", subject: `plan:${planYear}:${management}` } };
  expect(await loadPlanRows(hr.services, planYear)).toMatchObject(damaged);
  expect(await loadCommitteePack(hr.services, planYear)).toMatchObject(damaged);
  expect(await town.send("hr", "PATCH", path, { Body })).toMatchObject({ status: 200 });
});

test("HR's way of the plans, edited by hand in SharePoint, keeps nobody from the plans themselves", async () => {
  const hr = await town.work("hr");
  const work = await hr.stores.planWork();
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  const found = await hr.stores.find(work.value.lookups.planProcess(planYear));
  if (!found.ok || !found.value) throw new Error("no process");
  const { siteId, lists } = town.config;
  const path = `/sites/${siteId}/lists/${lists.PlanWork}/items/${found.value.itemId}/fields`;
  await town.send("hr", "PATCH", path, { Body: "rikki" }, { "If-Match": found.value.etag });
  const gaps = { unreadable: [{ reason: "corrupt", subject: `planprocess:${planYear}` }] };
  expect((await writer("director", management)).opened).toMatchObject({ process: null, gaps });
  expect(await loadPlanBoard(hr.services, planYear)).toMatchObject({ ok: true, value: { gaps } });
  expect(await loadCentralPlan(hr.services, planYear)).toMatchObject({ ok: true, value: { gaps } });
  const home = { year: planYear - 1, today: hr.services.today() };
  const model = await hr.stores.find(hr.stores.lookups.model());
  if (!model.ok) throw new Error(JSON.stringify(model.failure));
  expect(await loadHrTasks(hr.services, { ...home, model: model.value })).toMatchObject({ ok: true });
});
