import { afterAll, beforeAll, expect, test } from "vitest";
import { isAnswered, rowFromLevels } from "#domain/plans/levelNeeds.ts";
import { type OpenTown, openTown } from "../../../tests/pages/openTown.ts";
import { loadCentralPlan } from "../plans/loadCentralPlan.ts";
import { writeCentralPlan } from "../plans/writeCentralPlan.ts";
import { loadLevels } from "./loadLevels.ts";

let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

async function levelsOf(who: string, year = 2026) {
  const { services, wire } = await town.work(who);
  const levels = await loadLevels(services, year);
  if (!levels.ok) throw new Error(`${who}: ${JSON.stringify(levels.failure)}`);
  return { levels: levels.value, requests: wire.length };
}

test.each([
  ["hr", true, ["heinola", "hyvinvointi", "kaupunkiymparisto", "yhteiset"]],
  ["manager", true, ["heinola", "hyvinvointi", "kaupunkiymparisto", "yhteiset"]],
  ["chair", false, []],
  ["employee", false, []],
] as const)("%s, may read: %s, gets the levels of %j", async (who, mayRead, places) => {
  const { levels, requests } = await levelsOf(who);
  expect(levels.mayRead).toBe(mayRead);
  expect(levels.places.map(({ id }) => id)).toEqual(places);
  expect(requests).toBeLessThanOrEqual(2);
});

test("all thirteen competences are there; what is not told says why, and tells nothing else", async () => {
  const { levels } = await levelsOf("hr");
  expect(levels.rows).toHaveLength(13);
  const cells = levels.rows.flatMap((row) => row.cells.map(({ cell }) => cell));
  const untold = cells.filter((cell) => cell.untold !== null);
  expect(untold.length).toBeGreaterThan(0);
  for (const { mean, bands, change } of untold)
    expect({ mean, bands, change }).toEqual({ mean: null, bands: null, change: null });
  for (const { bands } of cells.filter((cell) => cell.untold === null))
    expect(bands?.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(10);
});

test("a year whose discussions are under way has no figures, and says when they may come", async () => {
  const { levels } = await levelsOf("hr", 2027);
  expect(levels).toMatchObject({ rows: [], before: 2026, years: [2026], after: "2027-03-31" });
});

test("HR makes a row of the centralised plan of a low competence, and it is there when loaded again", async () => {
  const { services } = await town.work("hr");
  const written = await writeCentralPlan(services, 2028);
  if (!written.ok || !written.value.autosave) throw new Error("HR writes the centralised plan");
  const { opened, autosave } = written.value;
  const [need] = opened.levels?.needs ?? [];
  if (!need || !opened.levels) throw new Error("no competence is low");
  expect(opened.levels).toMatchObject({ year: 2026, before: null });
  const { year } = opened.levels;
  const words = { name: "Digiosaaminen", audiences: { everyone: "Kaikki", supervisors: "", other: "" } };
  const row = rowFromLevels("levels-1", year, need, words, opened.model);
  autosave.change((now) => ({ ...now, rows: [...now.rows, row] }));
  await autosave.flush();
  const again = await loadCentralPlan((await town.work("hr")).services, 2028);
  if (!again.ok) throw new Error(JSON.stringify(again.failure));
  expect(isAnswered(again.value.stored?.value.rows ?? [], year, need)).toBe(true);
});

test("a management group that reads the centralised plan is shown no reasons for it", async () => {
  const opened = await loadCentralPlan((await town.work("manager")).services, 2028);
  expect(opened.ok && opened.value.levels).toBeNull();
});
