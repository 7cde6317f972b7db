import { afterAll, beforeAll, expect, test } from "vitest";
import { groupIdSchema } from "#domain/organisation/group.ts";
import { unitIdSchema } from "#domain/organisation/unit.ts";
import type { ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import { heldAsPlanned } from "#domain/plans/planOutcome.ts";
import { emptyPlanRow } from "#domain/plans/planRow.ts";
import { trainingEntrySchema } from "#domain/training/trainingRecord.ts";
import { type OpenTown, openTown } from "../../../tests/pages/openTown.ts";
import { loadFollowUps } from "./loadFollowUps.ts";
import { writeFollowUp } from "./writeFollowUp.ts";

const planYear = 2028;
const area = groupIdSchema.parse("ryhma-hyvinvointi-johtoryhma");
const row = { ...emptyPlanRow("r1"), training: "Ensiapu", participants: 12, days: 1, cost: 900 };

let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
  const { stores } = await town.work("hr");
  const work = await stores.planWork();
  if (!work.ok) throw new Error(work.failure.reason);
  for (const [unitId, unitName] of [
    ["hyvinvointi", "Hyvinvointipalvelut"],
    ["heinola", "Heinolan kaupunki"],
  ] as const) {
    const plan: ConfirmedPlan = {
      planYear,
      unitId,
      unitName,
      version: 1,
      sheetRevision: 1,
      compiledOn: "2027-10-05",
      rows: [row],
      narrative: {},
      frame: null,
      confirmation: {
        version: 1,
        body: "Yt-neuvottelukunta",
        on: "2027-12-01",
        meeting: "5/2027",
        section: "12",
        by: null,
      },
    };
    const made = await work.value.createConfirmed(plan, unitIdSchema.parse(unitId));
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
  }
});
afterAll(() => town.close());

async function seenBy(who: string) {
  const { services } = await town.work(who);
  const found = await loadFollowUps(services, planYear);
  if (!found.ok) throw new Error(`${who}: ${JSON.stringify(found.failure)}`);
  return found.value;
}

test.each([
  ["employee", []],
  ["chair", []],
  ["manager", ["heinola"]],
  ["director", ["hyvinvointi"]],
  ["hr", ["heinola", "hyvinvointi"]],
])("%s reads what every plan led to, and fills %j", async (who, expected) => {
  const { plans, version } = await seenBy(who);
  expect(version).toBe(1);
  expect(plans.map(({ plan }) => plan.unitId)).toEqual(["heinola", "hyvinvointi"]);
  expect(plans.flatMap(({ mayFill, plan }) => (mayFill ? [plan.unitId] : []))).toEqual(expected);
});

test("what the area's chair and HR write at once is both there, and everybody reads it", async () => {
  const openAs = async (who: string) => {
    const { services } = await town.work(who);
    const opened = await writeFollowUp(services, planYear, area);
    if (!opened.ok || !opened.value.autosave) throw new Error(`${who} does not write`);
    return opened.value.autosave;
  };
  const director = await openAs("director");
  const hr = await openAs("hr");
  director.change((now) => ({ ...now, rows: { ...now.rows, r1: heldAsPlanned(row, "2028-03-01") } }));
  hr.change((now) => ({ ...now, remark: "Hyvä alku" }));
  await director.flush();
  await hr.flush();
  expect(hr.view().collisions).toEqual([]);
  const { plans, whole } = await seenBy("employee");
  const own = plans.find(({ plan }) => plan.unitId === "hyvinvointi");
  expect(own?.followUp).toEqual({ rows: { r1: heldAsPlanned(row, "2028-03-01") }, remark: "Hyvä alku" });
  expect(whole.days).toEqual({ planned: 24, realised: 12 });
  expect(whole.cost).toEqual({ planned: 1800, realised: 900 });
});

test("nobody else can write it, whatever program holds the token", async () => {
  const { stores } = await town.work("hr");
  const work = await stores.planWork();
  if (!work.ok) throw new Error(work.failure.reason);
  const stored = await stores.find(work.value.lookups.followUp(planYear, area));
  if (!stored.ok) throw new Error(stored.failure.reason);
  for (const who of ["employee", "chair", "manager"]) {
    const other = await town.work(who);
    const theirs = await other.stores.planWork();
    if (!theirs.ok) throw new Error(theirs.failure.reason);
    const saved = await theirs.value.saveFollowUp(stored.value, { rows: {}, remark: "Ei ollut" });
    expect([who, saved]).toMatchObject([who, { ok: false, failure: { reason: "forbidden" } }]);
  }
});

test("HR is told what training records say of a row, the area's chair only what the chair wrote", async () => {
  const hr = await town.work("hr");
  const work = await hr.stores.planWork();
  if (!work.ok) throw new Error(work.failure.reason);
  const records = await hr.stores.find(work.value.lookups.trainings(2027));
  const [record] = records.ok ? records.value.all : [];
  if (!record) throw new Error("nobody has a training record");
  const confirmed = await hr.stores.find(work.value.lookups.confirmedPlans(2027));
  const plan = confirmed.ok ? confirmed.value.all.find(({ unitId }) => unitId === "hyvinvointi") : null;
  const rowId = plan?.rows[0]?.id;
  if (!rowId) throw new Error("no confirmed plan");
  const entry = trainingEntrySchema.parse({
    id: "own",
    title: "Kurssi",
    on: "2027-02-01",
    hours: 9,
    enteredOn: "2027-02-02",
    planRow: { unitId: "hyvinvointi", rowId },
  });
  const saved = await work.value.saveTraining(record, {
    ...record.value,
    entries: [...record.value.entries, entry],
  });
  expect(saved.ok).toBe(true);
  const trainingsOf = async (who: string) => {
    const { services } = await town.work(who);
    const opened = await writeFollowUp(services, 2027, area);
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    return opened.value.trainings.get(`hyvinvointi ${rowId}`);
  };
  expect(await trainingsOf("hr")).toEqual({ days: 1.5, people: 1, lastOn: "2027-02-01" });
  expect(await trainingsOf("director")).toBeUndefined();
});
