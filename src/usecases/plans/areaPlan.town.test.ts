import { afterAll, beforeAll, expect, test } from "vitest";
import { groupIdSchema } from "#domain/organisation/group.ts";
import { withTaken } from "#domain/plans/assemble.ts";
import { emptyPlanRow } from "#domain/plans/planRow.ts";
import { type OpenTown, openTown } from "../../../tests/pages/openTown.ts";
import { writeTalkNeeds } from "../talks/writeTalkNeeds.ts";
import { loadAreaSources } from "./loadAreaSources.ts";
import { loadPlanBoard } from "./loadPlanBoard.ts";
import { writeCentralPlan } from "./writeCentralPlan.ts";
import { writePlan } from "./writePlan.ts";

const planYear = 2028;
const wellbeing = groupIdSchema.parse("ryhma-hyvinvointi-johtoryhma");
const library = "ryhma-kirjasto";

let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

async function boardOf(who: string) {
  const { services, wire } = await town.work(who);
  const board = await loadPlanBoard(services, planYear);
  if (!board.ok) throw new Error(`${who}: ${JSON.stringify(board.failure)}`);
  return { board: board.value, wire };
}

test.each([
  ["hr", ["yhteiset", "kaupunkiymparisto", "hyvinvointi"], true],
  ["manager", ["yhteiset", "kaupunkiymparisto", "hyvinvointi"], true],
  ["chair", ["hyvinvointi"], false],
  ["employee", [], false],
])("%s sees the plans of %j", async (who, areas, readsCentral) => {
  const { board } = await boardOf(who);
  expect(board.areas.map(({ unit }) => unit.id).sort()).toEqual([...areas].sort());
  expect(board.central !== null).toBe(readsCentral);
});

test("HR sees every group below its area in one request, and one more for the own staff", async () => {
  const { board, wire } = await boardOf("hr");
  const area = board.areas.find(({ unit }) => unit.id === "hyvinvointi");
  expect(area?.groups.length).toBeGreaterThan(30);
  expect(area?.groups.find(({ groupId }) => groupId === library)).toMatchObject({ state: "draft" });
  expect(wire.length).toBeLessThanOrEqual(3);
});

test("a chair sees the own groups' plans alone", async () => {
  const { board } = await boardOf("chair");
  const seen = board.areas.flatMap(({ groups, sheet }) => [...groups, ...(sheet ? [sheet] : [])]);
  expect(seen.map(({ groupId }) => groupId)).toContain("ryhma-kippasuo");
  expect(seen.find(({ groupId }) => groupId === library)).toBeUndefined();
});

async function openArea(who: string) {
  const { services } = await town.work(who);
  return { services, opened: await writePlan(services, planYear, wellbeing) };
}

test("the area's chair takes its groups' rows over; the city manager reads the area's plan and none of its groups'", async () => {
  const { services, opened } = await openArea("director");
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const sources = await loadAreaSources(services, opened.value.opened);
  if (!sources.ok) throw new Error(JSON.stringify(sources.failure));
  const rows = sources.value.groups.find(({ standing }) => standing.groupId === library)?.plan?.rows ?? [];
  expect(rows.length).toBeGreaterThan(0);
  expect(sources.value.responsibilityAreas.map(({ id }) => id)).toContain("varhaiskasvatus");
  const { autosave } = opened.value;
  autosave.change((sheet) =>
    withTaken(
      sheet,
      rows.map((row) => ({ groupId: library, row })),
    ),
  );
  await autosave.flush();
  expect(autosave.view().save.kind).toBe("saved");
  await autosave.retire();

  // Two of them take over the same at once: it is one row.
  const [again, hr] = [await openArea("director"), await openArea("hr")];
  if (!again.opened.ok || !hr.opened.ok) throw new Error("both open the plan");
  const museum = sources.value.groups.find(({ standing }) => standing.groupId === "ryhma-museo")?.plan;
  for (const side of [again, hr]) {
    if (side.opened.ok && museum)
      side.opened.value.autosave.change((sheet) =>
        withTaken(
          sheet,
          museum.rows.map((row) => ({ groupId: museum.groupId, row })),
        ),
      );
  }
  await again.opened.value.autosave.flush();
  await hr.opened.value.autosave.flush();
  const { rows: merged } = hr.opened.value.autosave.view().value;
  expect(merged).toHaveLength(rows.length + (museum?.rows.length ?? 0));
  expect(hr.opened.value.autosave.view().collisions).toEqual([]);

  const reader = await town.work("manager");
  const read = await writePlan(reader.services, planYear, wellbeing);
  if (!read.ok) throw new Error("the city manager reads the area's plan");
  expect(read.value.opened.mayFill).toBe(false);
  const below = await loadAreaSources(reader.services, read.value.opened);
  if (!below.ok) throw new Error(JSON.stringify(below.failure));
  expect(below.value.groups.find(({ standing }) => standing.groupId === library)?.plan).toBeNull();
});

test("two of HR begin the centralised plan at once: both rows are in it; a management group only reads it", async () => {
  const [one, other] = await Promise.all(
    ["hr", "hr"].map(async (who) => {
      const { services } = await town.work(who);
      const opened = await writeCentralPlan(services, planYear);
      if (!opened.ok || !opened.value.autosave) throw new Error("HR writes the centralised plan");
      return { opened: opened.value.opened, autosave: opened.value.autosave };
    }),
  );
  if (!one || !other) throw new Error("two open it");
  expect(one.opened.across.length).toBeGreaterThan(5);
  one.autosave.change((sheet) => ({ ...sheet, rows: [...sheet.rows, { ...emptyPlanRow("x"), need: "A" }] }));
  other.autosave.change((sheet) => ({
    ...sheet,
    rows: [...sheet.rows, { ...emptyPlanRow("y"), need: "B" }],
  }));
  await one.autosave.flush();
  await other.autosave.flush();
  const ids = other.autosave.view().value.rows.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["x", "y"]));

  const { services } = await town.work("manager");
  const read = await writeCentralPlan(services, planYear);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  expect(read.value.autosave).toBeNull();
  expect(read.value.opened.across).toEqual([]);
  expect(read.value.opened.stored?.value.rows.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["x", "y"]),
  );
});

test("an employee reads nothing of the centralised plan", async () => {
  const { services } = await town.work("employee");
  const refused = await writeCentralPlan(services, planYear);
  expect(refused.ok ? "read" : refused.failure.reason).toMatch(/forbidden|missingList|notFound/u);
});

test("a supervisor's needs from talks come to the area; who has no staff has nothing to write in", async () => {
  const { services } = await town.work("chair");
  const opened = await writeTalkNeeds(services, planYear - 1);
  if (!opened.ok || !opened.value.autosave)
    throw new Error(`the daycare head writes: ${JSON.stringify(opened)}`);
  const need = { id: "t1", need: "Varmuutta vaativiin vuoropuheluihin", targetGroup: "Koko talo" };
  opened.value.autosave.change((now) => ({
    needs: [...now.needs, { ...need, competenceId: null, competenceText: "", methodId: null }],
  }));
  await opened.value.autosave.flush();
  expect(opened.value.autosave.view().save.kind).toBe("saved");

  const area = await openArea("director");
  if (!area.opened.ok) throw new Error("the director opens the area's plan");
  const sources = await loadAreaSources(area.services, area.opened.value.opened);
  const texts = sources.ok ? sources.value.talks.flatMap(({ rows }) => rows.map((row) => row.need)) : [];
  expect(texts).toContain(need.need);

  const employee = await town.work("employee");
  const none = await writeTalkNeeds(employee.services, planYear - 1);
  expect(none.ok && none.value.autosave).toBeNull();
});
