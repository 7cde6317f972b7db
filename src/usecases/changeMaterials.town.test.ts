import { afterEach, beforeEach, expect, test } from "vitest";
import type { Material } from "#domain/model/materials.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { changeMaterials } from "./changeMaterials.ts";
import { loadMaterials } from "./loadMaterials.ts";
import type { Services } from "./services.ts";

const year = 2027;
let town: OpenTown;

beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const material = (id: string, title = id): Material => ({
  ...{ id, title, url: `https://heinola.sharepoint.com/${id}` },
  ...{ groupKindIds: ["team"], unitId: null },
});

async function seenBy(services: Services): Promise<readonly Material[]> {
  const loaded = await loadMaterials(services, year);
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  return loaded.value.items;
}

test("two in HR who add the first materials at once both have theirs; one thing is changed by one of them", async () => {
  const [mine, theirs] = [(await town.work("hr")).services, (await town.work("hr")).services];
  const done = await Promise.all([
    changeMaterials(mine, year, [{ before: null, after: material("a") }]),
    changeMaterials(theirs, year, [{ before: null, after: material("b") }]),
  ]);
  expect(done).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  expect((await seenBy(mine)).map(({ id }) => id).sort()).toEqual(["a", "b"]);
  const before = material("a");
  expect(await changeMaterials(mine, year, [{ before, after: material("a", "Uusi") }])).toMatchObject({
    ok: true,
  });
  expect(await changeMaterials(theirs, year, [{ before, after: null }])).toEqual({
    ok: false,
    failure: { reason: "changedMeanwhile" },
  });
  // Sent twice, it is there once.
  expect(await changeMaterials(mine, year, [{ before, after: material("a", "Uusi") }])).toMatchObject({
    ok: true,
  });
  expect((await seenBy(theirs)).filter(({ title }) => title === "Uusi")).toHaveLength(1);
});
