import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byArea, ids, place, type Staff, thresholds, unevenStaff } from "../../../tests/arbitraries/staff.ts";
import { type LevelSum, type LevelSums, levelSumsSchema } from "../talks/levelSums.ts";
import { keptBasis, type LevelBasis, levelBasisSchema } from "./levelBasis.ts";
import { levelSumsFrom, toldUntil } from "./levelSumsFrom.ts";
import { releaseOf } from "./releaseOf.ts";

const firstYear = 2026;
const competenceId = "digital";
const period = (year: number) => ({
  ...{ year, computedOn: `${year}-04-01`, competenceIds: [competenceId], areaIds: [...ids] },
});

/** Everything that is published of a town over some years, as documents, by way of what is kept between the years. */
function published(years: readonly Staff[]): readonly (readonly LevelSums[])[] {
  const kept: LevelBasis[] = [];
  return years.map((people, at) => {
    const year = firstYear + at;
    const earlier = toldUntil(kept, competenceId, year - 1).map(({ basis }) => basis);
    const { basis } = releaseOf(byArea(people), earlier, thresholds);
    const told = { competenceId, year, basis: basis === earlier.at(-1) ? null : keptBasis(basis) };
    kept.push(levelBasisSchema.parse(JSON.parse(JSON.stringify(told))));
    return [...ids, null].map((area) =>
      levelSumsSchema.parse(JSON.parse(JSON.stringify(levelSumsFrom(period(year), kept, area)))),
    );
  });
}

const figure = ({ sums: [sum] }: LevelSums): LevelSum => {
  if (!sum) throw new Error("no figure");
  return sum;
};
function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  const found: (readonly T[])[] = [[]];
  for (const one of all) found.push(...found.map((some) => [...some, one]));
  return found;
}

test("whoever adds and subtracts what is published comes to nobody, or to as many as may be told of", () => {
  fc.assert(
    fc.property(unevenStaff, (people) => {
      const [documents = []] = published([people]);
      const figures = documents.map(figure);
      const town = figures.at(-1);
      const areas = figures.slice(0, -1);
      const counted = areas.filter(({ respondents }) => respondents !== null);
      for (const some of subsets(counted)) {
        const sum = some.reduce((all, { respondents }) => all + (respondents ?? 0), 0);
        const rest = town?.respondents == null ? 0 : town.respondents - sum;
        for (const size of [sum, rest]) expect(size === 0 || size >= thresholds.counts, `${size}`).toBe(true);
      }
      const inBands = areas.filter(({ bands }) => bands !== null);
      for (const some of subsets(inBands)) {
        const rest = [0, 1, 2].map(
          (band) =>
            (town?.bands?.[band] ?? 0) - some.reduce((all, { bands }) => all + (bands?.[band] ?? 0), 0),
        );
        const size = town?.bands ? rest.reduce((a, b) => a + b, 0) : 0;
        expect(size === 0 || size >= thresholds.means, `${rest}`).toBe(true);
        // With four known colleagues not everybody left is in the same band.
        if (size > 0) expect(size - Math.max(...rest)).toBeGreaterThanOrEqual(thresholds.counts);
      }
    }),
    { numRuns: 300 },
  );
});

const manyStaff: fc.Arbitrary<Staff> = fc
  .array(place, { minLength: 60, maxLength: 120 })
  .map((all) => new Map(all.map((one, index) => [`p${index}`, one])));

/** People come, go, move and get other levels. */
const changes = fc.array(
  fc.record({ who: fc.nat(120), what: fc.constantFrom("come", "go", "move", "level"), to: place }),
  { minLength: 20, maxLength: 60 },
);

function changed(
  before: Staff,
  all: readonly { who: number; what: string; to: typeof place extends fc.Arbitrary<infer P> ? P : never }[],
): Staff {
  const after = new Map(before);
  for (const { who, what, to } of all) {
    const person = `p${who}`;
    const known = after.get(person);
    if (what === "go") after.delete(person);
    else if (!known) after.set(person, to);
    else after.set(person, what === "move" ? { ...known, area: to.area } : { ...known, level: to.level });
  }
  return after;
}

test("a figure that differs from an earlier one differs by at least five people, whoever moved, came or left", () => {
  let renewed = 0;
  fc.assert(
    fc.property(manyStaff, changes, changes, (first, one, other) => {
      const second = changed(first, one);
      const years = [first, second, changed(second, other)];
      const all = published(years).map((documents) => documents.map(figure));
      for (const [at, now] of all.entries()) {
        for (const [place, sum] of now.entries()) {
          const before = at > 0 ? all[at - 1]?.[place] : undefined;
          const { since, ...figures } = sum;
          // What is not told anew is what was told then, to the letter.
          if (since !== null) {
            const { since: _, ...then } = all[since - firstYear]?.[place] ?? sum;
            expect(figures).toEqual(then);
            continue;
          }
          if (before?.respondents == null || sum.respondents === null) continue;
          renewed += 1;
          // Somebody who was held back earlier may be among them: everybody who differs from any earlier year counts.
          expect(differing(years.slice(0, at + 1))).toBeGreaterThanOrEqual(thresholds.changed);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(renewed).toBeGreaterThan(50);
});

/** How many are another's, elsewhere, or at another level in the last year than in one before. */
function differing(years: readonly Staff[]): number {
  const last = years.at(-1) ?? new Map();
  const people = new Set(years.flatMap((year) => [...year.keys()]));
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return [...people].filter((id) => years.some((year) => !same(year.get(id), last.get(id)))).length;
}

test("what is published names nobody", () => {
  fc.assert(
    fc.property(unevenStaff, (people) => {
      const renamed: Staff = new Map([...people].map(([id, one]) => [`henkilo-${id}`, one]));
      expect(JSON.stringify(published([renamed]))).not.toContain("henkilo");
    }),
    { numRuns: 50 },
  );
});
