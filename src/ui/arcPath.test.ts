import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arcPath, pointAt } from "./arcPath.ts";

test("a turn begins at twelve and goes as the clock does", () => {
  expect([0, 0.25, 0.5, 0.75].map((share) => pointAt(100, 50, share))).toEqual([
    [100, 50],
    [150, 100],
    [100, 150],
    [50, 100],
  ]);
});

test("every arc is a path of numbers, a whole turn too", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (from, length) => {
      const path = arcPath(200, { outer: 174, inner: 148 }, from, from + length);
      expect(path).toMatch(/^M [-\d. ]+A [-\d. ]+L [-\d. ]+A [-\d. ]+Z$/);
    }),
  );
  const [start, end] = arcPath(200, { outer: 100, inner: 50 }, 0, 1).match(/[\d.]+ [\d.]+(?= [AL])/g) ?? [];
  expect(start).not.toBe(end);
});
