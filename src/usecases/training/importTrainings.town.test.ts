import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { compareImport } from "#domain/training/import/compareImport.ts";
import { importChanges } from "#domain/training/import/importChanges.ts";
import { readLines } from "#domain/training/import/readLines.ts";
import { type OpenTown, openTown } from "../../../tests/pages/openTown.ts";
import { importTrainings } from "./importTrainings.ts";
import { type ImportTown, loadImport } from "./loadImport.ts";

const year = 2027;
let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterEach(() => town?.clearFaults());
afterAll(() => town?.close());

async function begin() {
  const { services } = await town.work("hr");
  const loaded = await loadImport(services, year);
  if (!loaded.ok || !loaded.value) throw new Error("HR imports");
  return { services, at: loaded.value };
}

/** A course of a day for the first people of the list who have a record. */
function planOf({ people, records, today, model }: ImportTown, count: number) {
  const rows = people
    .filter(({ id }) => records.has(id))
    .slice(0, count)
    .map(({ id }) => [id, "Tietoturvakurssi", "14.1.2027", "6"]);
  const mapping = { personId: 0, title: 1, on: 2, hours: 3 };
  const lines = readLines([["Nro", "Koulutus", "Päivä", "Tunnit"], ...rows], [], {
    headerRow: 0,
    mapping,
    rules: model.trainingRules,
    today,
  });
  const values = new Map([...records].map(([id, { value }]) => [id, value]));
  return compareImport(lines, {
    platform: "Priima",
    people,
    records: new Map([[year, values]]),
    choices: new Map(),
  });
}

const defaults = { provider: "", eligible: true, methodId: null, methods: new Map<string, string>() };
const changesOf = (at: ImportTown, count: number) =>
  importChanges(planOf(at, count), false, { ...defaults, by: at.me, today: at.today });

test("stopped in the middle, told of failures, and done again: every training is there once", async () => {
  const count = 24;
  const { services, at } = await begin();
  const records = new Map([[year, at.records]]);
  let done = 0;
  const first = await importTrainings(services, changesOf(at, count), {
    records,
    progress: (now) => {
      done = now;
    },
    stopped: () => done >= 8,
  });
  expect(first.failed).toEqual([]);
  expect(first.written.length).toBeGreaterThanOrEqual(8);
  expect(first.written.length + first.left).toBe(count);

  // As it was seen before, so some are written twice: nothing changes in them.
  await importTrainings(services, changesOf(at, count), {
    records,
    progress: () => {},
    stopped: () => false,
  });
  const after = (await begin()).at;
  const plan = planOf(after, count);
  expect(plan.added).toEqual([]);
  expect(plan.same).toHaveLength(count);
  for (const { personId } of planOf(at, count).added)
    expect(
      after.records.get(personId)?.value.entries.filter(({ title }) => title === "Tietoturvakurssi"),
    ).toHaveLength(1);
});

test("whoever is not HR imports nothing", async () => {
  const { services } = await town.work("chair");
  expect(await loadImport(services, year)).toEqual({ ok: true, value: null });
});
