import * as fc from "fast-check";
import { expect, test } from "vitest";
import { emptyPlanRow, type PlanRow } from "./planRow.ts";
import { reversed, rowChanges, together, withoutChanges } from "./rowChanges.ts";

const row = (id: string, more: Partial<PlanRow> = {}): PlanRow => ({ ...emptyPlanRow(id), ...more });
const [a, b, c] = [row("a", { need: "A" }), row("b", { need: "B" }), row("c", { need: "C" })];

test("a deleted row comes back to its place, and goes again", () => {
  const changes = rowChanges([a, b, c], [a, c]);
  expect(withoutChanges([a, c], changes)).toEqual([a, b, c]);
  expect(withoutChanges([a, b, c], reversed(changes))).toEqual([a, c]);
});

test("taking a step back leaves what a colleague has written in the same row meanwhile", () => {
  const mine = { ...a, need: "Minun" };
  const changes = rowChanges([a], [mine]);
  expect(withoutChanges([{ ...mine, cost: 300 }], changes)).toEqual([{ ...a, cost: 300 }]);
});

test("a row that I brought and a colleague has written in stays", () => {
  const changes = rowChanges([a], [a, b]);
  expect(withoutChanges([a, { ...b, days: 2 }], changes)).toEqual([a, { ...b, days: 2 }]);
  expect(withoutChanges([a, b, c], changes)).toEqual([a, c]);
});

test("letters of one cell are one step, and a cell written back as it was is none", () => {
  const [first, second] = [
    { ...a, need: "Ab" },
    { ...a, need: "Abc" },
  ];
  const both = together(rowChanges([a], [first]), rowChanges([first], [second]));
  expect(withoutChanges([second], both)).toEqual([a]);
  expect(together(rowChanges([a], [first]), rowChanges([first], [{ ...first, need: "A" }]))).toEqual([]);
});

test("any edit taken back gives the rows as they were, and done again the rows as they became", () => {
  const ids = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e", "f"), { maxLength: 6 });
  const need = fc.constantFrom("", "x", "y");
  fc.assert(
    fc.property(ids, fc.array(need, { minLength: 6, maxLength: 6 }), ids, (before, needs, drop) => {
      const rows = before.map((id) => row(id));
      const kept = rows
        .filter(({ id }) => !drop.includes(id))
        .map((one, at) => (needs[at] ? { ...one, need: needs[at] ?? "" } : one));
      const added = drop.filter((id) => !before.includes(id)).map((id) => row(id, { need: "uusi" }));
      const after = [...kept, ...added];
      const changes = rowChanges(rows, after);
      expect(withoutChanges(after, changes)).toEqual(rows);
      expect(withoutChanges(rows, reversed(changes))).toEqual(after);
    }),
  );
});
