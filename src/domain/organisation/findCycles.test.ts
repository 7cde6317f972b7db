import fc from "fast-check";
import { expect, test } from "vitest";
import { findCycles } from "./findCycles.ts";

test("a chain upwards has no cycle", () => {
  expect(
    findCycles(
      new Map([
        ["team", "area"],
        ["area", "town"],
      ]),
    ),
  ).toEqual([]);
});

test("each cycle is found once, without what only leads into it", () => {
  const parents = new Map([
    ["leaf", "a"],
    ["a", "b"],
    ["b", "c"],
    ["c", "a"],
    ["self", "self"],
  ]);
  expect(findCycles(parents)).toEqual([["a", "b", "c"], ["self"]]);
});

test("whatever points where, every id of a found cycle comes back to itself", () => {
  const ids = fc.integer({ min: 0, max: 8 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids)), (pairs) => {
      const parents = new Map(pairs);
      for (const cycle of findCycles(parents))
        for (const [index, id] of cycle.entries())
          expect(parents.get(id)).toBe(cycle[(index + 1) % cycle.length]);
      const inCycles = new Set(findCycles(parents).flat());
      for (const start of parents.keys()) {
        let id: string | undefined = start;
        for (let steps = 0; steps < 20 && id !== undefined; steps += 1) id = parents.get(id);
        if (id !== undefined) expect(inCycles).toContain(id); // never ends: it went into a cycle
      }
    }),
  );
});
