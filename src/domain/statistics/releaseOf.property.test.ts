import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  byArea,
  ids,
  knowable,
  levelsOf,
  sized,
  thresholds,
  told,
  unevenStaff,
} from "../../../tests/arbitraries/staff.ts";
import { bandsOf } from "./levelFigures.ts";
import { releaseOf } from "./releaseOf.ts";

test("no sum or difference of figures is about fewer people than may be told of", () => {
  fc.assert(
    fc.property(unevenStaff, (people) => {
      const release = releaseOf(byArea(people), [], thresholds);
      for (const [telling, least] of [
        ["count", 5],
        ["levels", 10],
      ] as const) {
        for (const areas of knowable(release, telling)) {
          const size = levelsOf(release.basis, areas).length;
          expect(size === 0 || size >= least, `${telling} of ${areas}: ${size}`).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("every figure that is told is true", () => {
  fc.assert(
    fc.property(unevenStaff, (people) => {
      const { areas, town } = releaseOf(byArea(people), [], thresholds);
      for (const [id, figure] of [...areas, ["town", town] as const]) {
        const levels = [...people.values()].flatMap(({ area, level }) =>
          id === "town" || area === id ? [level] : [],
        );
        if (figure.respondents !== null) expect(figure.respondents).toBe(levels.length);
        if (figure.bands !== null) expect(figure.bands).toEqual(bandsOf(levels));
        if (figure.mean !== null)
          expect(
            Math.abs(figure.mean - levels.reduce((a, b) => a + b, 0) / levels.length),
          ).toBeLessThanOrEqual(0.05001);
      }
    }),
  );
});

test("large areas are told of in full", () => {
  const levels = [1, 2, 3, 3, 4, 5];
  const people = new Map(
    ids.flatMap((area) =>
      Array.from({ length: 30 }, (_, index) => [`${area}${index}`, { area, level: levels[index % 6] ?? 3 }]),
    ),
  );
  const { areas, town } = releaseOf(byArea(people), [], thresholds);
  for (const id of ids) expect(areas.get(id)).toEqual({ respondents: 30, mean: 3, bands: [10, 10, 10] });
  expect(town).toEqual({ respondents: 120, mean: 3, bands: [40, 40, 40] });
});

test("one area too small to count takes another along: neither can be computed from the town", () => {
  const counts = (sizes: readonly number[]) => {
    const { areas, town } = releaseOf(sized(sizes), [], { ...thresholds, means: 1000 });
    return [...[...areas.values()].map(({ respondents }) => respondents), town.respondents];
  };
  expect(counts([20, 30, 3])).toEqual([null, 30, null, 53]);
  expect(counts([20, 30, 2, 4])).toEqual([20, 30, null, null, 56]);
  expect(counts([20, 3])).toEqual([null, null, 23]);
  expect(counts([2, 2])).toEqual([null, null, null]);
  expect(counts([4, 4, 6])).toEqual([null, null, null, 14]);
});

test("who knows the rules cannot pin a hidden area's size: several sizes give the same figures", () => {
  const counting = { ...thresholds, means: 1000 };
  const shownIn = (sizes: readonly number[]) =>
    JSON.stringify([
      ...releaseOf(sized(sizes), [], counting).areas.values(),
      releaseOf(sized(sizes), [], counting).town,
    ]);
  /** All ways to share a sum among some areas. */
  const shares = (sum: number, parts: number): number[][] =>
    parts === 1
      ? [[sum]]
      : Array.from({ length: sum + 1 }, (_, first) =>
          shares(sum - first, parts - 1).map((rest) => [first, ...rest]),
        ).flat();
  const sizes = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(sizes, (real) => {
      const { areas, town } = releaseOf(sized(real), [], counting);
      const hidden = real.flatMap((_, index) =>
        areas.get(ids[index] ?? "")?.respondents === null ? [index] : [],
      );
      if (town.respondents === null || hidden.length === 0) return;
      const seen = shownIn(real);
      const sum = hidden.reduce((all, index) => all + (real[index] ?? 0), 0);
      const worlds = shares(sum, hidden.length)
        .map((some) =>
          real.map((size, index) => (hidden.includes(index) ? (some[hidden.indexOf(index)] ?? 0) : size)),
        )
        .filter((world) => shownIn(world) === seen);
      for (const index of hidden)
        expect(new Set(worlds.map((world) => world[index])).size).toBeGreaterThan(1);
    }),
    { numRuns: 150 },
  );
});

test("who knows all but a few of a group's people learns nobody's level from its figures", () => {
  fc.assert(
    fc.property(unevenStaff, (people) => {
      const release = releaseOf(byArea(people), [], thresholds);
      for (const areas of knowable(release, "levels")) {
        const levels = levelsOf(release.basis, areas);
        if (levels.length === 0) continue;
        // The worst colleagues to know: those who are not where most are.
        const bands = bandsOf(levels);
        const known = Math.min(thresholds.counts - 1, levels.length - Math.max(...bands));
        expect(levels.length - known).toBeGreaterThan(Math.max(...bands));
        for (const end of [1, 5])
          expect(levels.filter((level) => level !== end).length).toBeGreaterThan(known);
      }
    }),
    { numRuns: 300 },
  );
});

test("the levels of an area that are not told cannot be computed from the others' and the town's", () => {
  fc.assert(
    fc.property(unevenStaff, (people) => {
      const release = releaseOf(byArea(people), [], thresholds);
      if (!told(release.town, "levels")) return;
      const hidden = ids.filter((id) => !told(release.areas.get(id), "levels"));
      const rest = bandsOf(levelsOf(release.basis, hidden));
      for (const id of hidden) {
        const size = release.basis.people.get(id)?.size ?? 0;
        if (size === 0) continue;
        const others = levelsOf(release.basis, hidden).length - size;
        for (const band of rest) expect(Math.min(size, band) - Math.max(0, band - others)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});
