import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { withCheckIn } from "#domain/talks/checkIns.ts";
import { blankGoal, withGoal } from "#domain/talks/goalChanges.ts";
import { compareGoals } from "#domain/talks/import/compareGoals.ts";
import { guessMapping } from "#domain/talks/import/goalFields.ts";
import { readGoalLines } from "#domain/talks/import/readGoalLines.ts";
import { type OpenTown, openTown } from "../../../../tests/pages/openTown.ts";
import { importGoals } from "./importGoals.ts";
import { loadGoalImport } from "./loadGoalImport.ts";
import { type GoalsWork, writeGoals } from "./writeGoals.ts";

/** Of Jyränkö daycare: its head, and Mia Eskola, whose supervisor the head is. */
const supervisor = "head";
const employee = "0a50830e-cef0-46d1-a19e-b7de09b8b9e7";
const folder = "p-0299";
const goal = {
  ...blankGoal({ id: "g-new", year: 2027, between: true }),
  what: "Pidän kaksi vasukeskustelua",
};

let town: OpenTown;
const open: GoalsWork[] = [];

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
afterEach(async () => {
  await town.clearFaults();
  for (const work of open.splice(0)) for (const one of [work.agreed, work.own]) await one?.leave();
});

async function goalsOf(who: string, of: string | null = folder): Promise<GoalsWork> {
  const { services } = await town.work(who);
  const work = await writeGoals(services, of);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  open.push(work.value);
  return work.value;
}

test("a goal between discussions and check-ins by both are there for both, each in the own document", async () => {
  const theirs = await goalsOf(supervisor);
  expect(theirs.own).toBeNull();
  theirs.agreed?.change((now) => withGoal(now, goal));
  await theirs.agreed?.flush();
  const mine = await goalsOf(employee, null);
  expect(mine.loaded).toMatchObject({ role: "employee", folder });
  expect(mine.agreed).toBeNull();
  expect(mine.loaded.agreed?.value.goals.map(({ id }) => id)).toContain(goal.id);
  expect(mine.loaded.names.get("p-0294")).toBe("Sonja Linna");
  const checkIn = { id: "c-1", goalId: goal.id, on: "2027-02-10", text: "Ensimmäinen pidetty", by: folder };
  mine.own?.change((now) => ({ ...now, checkIns: withCheckIn(now.checkIns, checkIn) }));
  await mine.own?.flush();
  const again = await goalsOf(supervisor);
  expect(again.loaded.own?.value.checkIns).toContainEqual(checkIn);
  again.agreed?.change((now) => ({
    ...now,
    checkIns: withCheckIn(now.checkIns, { ...checkIn, id: "c-2", text: "Hienoa!", by: "p-0294" }),
  }));
  await again.agreed?.flush();
  const last = await goalsOf(employee, null);
  expect(last.loaded.agreed?.value.checkIns.map(({ text }) => text)).toContain("Hienoa!");
});

test("two devices of the supervisor write at once, and both goals are kept", async () => {
  const [phone, laptop] = [await goalsOf(supervisor), await goalsOf(supervisor)];
  phone.agreed?.change((now) => withGoal(now, { ...goal, id: "g-phone" }));
  laptop.agreed?.change((now) => withGoal(now, { ...goal, id: "g-laptop" }));
  await phone.agreed?.flush();
  await laptop.agreed?.flush();
  const { loaded } = await goalsOf(supervisor);
  expect(loaded.agreed?.value.goals.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["g-phone", "g-laptop"]),
  );
});

test("with a token of their own neither writes the other's document, and nobody else sees that there are goals", async () => {
  const { siteId, lists } = town.config.talks ?? { siteId: "", lists: {} };
  const { loaded } = await goalsOf(employee, null);
  const at = (list: string, id: string | undefined) => `/sites/${siteId}/lists/${lists[list]}/items/${id}`;
  const agreedAt = at("SupervisorGoals", loaded.agreed?.itemId);
  const ownAt = at("EmployeeGoals", loaded.own?.itemId);
  const wholesale = { "If-Match": "*" };
  const write = { Body: "{}" };
  expect((await town.send(employee, "PATCH", `${agreedAt}/fields`, write, wholesale)).status).toBe(403);
  expect((await town.send(supervisor, "PATCH", `${ownAt}/fields`, write, wholesale)).status).toBe(403);
  for (const who of [employee, supervisor])
    for (const path of [agreedAt, ownAt]) {
      expect((await town.send(who, "GET", path)).status).toBe(200);
      expect((await town.send(who, "DELETE", path, undefined, wholesale)).status).toBe(403);
    }
  for (const who of ["carer", "chair", "director", "manager", "hr", "outsider"])
    for (const path of [agreedAt, ownAt])
      expect([403, 404], `${who} ${path}`).toContain((await town.send(who, "GET", path)).status);
});

test("whose goals they are not is told so, and gets nothing", async () => {
  for (const who of ["carer", "director", "hr"]) {
    const { loaded, agreed, own } = await goalsOf(who);
    expect([loaded.agreed, loaded.own, agreed, own]).toEqual([null, null, null, null]);
    expect(loaded.role).toBe("supervisor");
  }
});

const table = [
  ["Nimi", "Tavoite", "Mihin mennessä", "Oppimistapa"],
  ["Eskola Mia", "Opin ohjaamaan harjoittelijaa", "30.11.2026", "Mentorointi"],
  ["Lehtomäki Veera", "Toisen esihenkilön alaisen tavoite", "", ""],
  ["Eskola Mia", "Opin ohjaamaan harjoittelijaa", "30.11.2026", "Mentorointi"],
];
const lines = readGoalLines(table, [], { headerRow: 0, mapping: guessMapping(table[0] ?? []) });

async function importPlan() {
  const { services } = await town.work(supervisor);
  const found = await loadGoalImport(services, 2027);
  if (!found.ok || !found.value) throw new Error(JSON.stringify(found));
  const { people, documents } = found.value;
  const goals = new Map([...documents].map(([id, { value }]) => [id, value]));
  const plan = compareGoals(lines, { people, goals, choices: new Map(), methods: new Map(), year: 2026 });
  return { services, plan, documents };
}

test("a table of earlier goals: own staff only, once however often, and a broken write can be repeated", async () => {
  const { services, plan, documents } = await importPlan();
  expect(plan.added.map(({ personId }) => personId)).toEqual([folder]);
  expect(plan.repeated).toEqual([4]);
  expect(plan.problems).toMatchObject([{ line: 3, kind: "unknownPerson", text: "Lehtomäki Veera" }]);

  await town.fault({ match: { method: "PATCH" }, status: 403, times: 20 });
  const refused = await importGoals(services, plan.added, documents, () => {});
  expect(refused).toMatchObject({ goals: 0, written: [], failed: [{ personId: folder }] });
  await town.clearFaults();

  const done = await importGoals(services, plan.added, documents, () => {});
  expect(done).toMatchObject({ goals: 1, failed: [] });
  const mine = await goalsOf(employee, null);
  const imported = mine.loaded.agreed?.value.goals.filter(({ importKey }) => importKey !== null);
  expect(imported).toMatchObject([
    { what: "Opin ohjaamaan harjoittelijaa", by: "2026-11-30", year: 2026, between: true, state: "open" },
  ]);
  const second = (await importPlan()).plan;
  expect([second.added, second.same]).toEqual([[], [2]]);
});

test("who has no staff has nothing to bring goals in for", async () => {
  const { services } = await town.work(employee);
  expect(await loadGoalImport(services, 2027)).toEqual({ ok: true, value: null });
});
