import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byArea, ids, staff, thresholds } from "../../../tests/arbitraries/staff.ts";
import { leansUntil } from "./leansUntil.ts";
import { keptBasis, type LevelBasis, type LevelPeriod } from "./levelBasis.ts";
import { isSameBasis, levelSumsFrom, toldUntil } from "./levelSumsFrom.ts";
import { releaseOf } from "./releaseOf.ts";

const periodOf = (year: number): LevelPeriod => ({
  year,
  computedOn: `${year}-04-01`,
  competenceIds: ["digi"],
  areaIds: [...ids],
});

/** Years one after another, as the job keeps and tells them; in some of them only few have changed, or nobody. */
const towns = fc
  .tuple(staff(60), fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 5 })), { maxLength: 6 }))
  .map(([first, steps]) => {
    let people = first;
    const bases: LevelBasis[] = [];
    for (const [at, [many, level]] of [[0, 3] as const, ...steps].entries()) {
      people = new Map([...people].map(([id, one], index) => [id, index < many ? { ...one, level } : one]));
      const told = toldUntil(bases, "digi", 2020 + at);
      const { basis } = releaseOf(
        byArea(people),
        told.map((one) => one.basis),
        thresholds,
      );
      const last = told.at(-1)?.basis;
      const isNew = !last || !isSameBasis(last, basis);
      bases.push({ competenceId: "digi", year: 2020 + at, basis: isNew ? keptBasis(basis) : null });
    }
    return bases;
  });

const places = [null, ...ids];
const publishedFrom = (bases: readonly LevelBasis[], years: readonly number[]) =>
  years.flatMap((year) => places.map((id) => ({ year, ...levelSumsFrom(periodOf(year), bases, id) })));

test("what years' figures lean on is enough to come to them, and no figure is there whose basis may go", () => {
  let older = 0;
  fc.assert(
    fc.property(towns, fc.nat(6), (bases, gone) => {
      const years = bases.map(({ year }) => year).filter((year) => year >= 2020 + gone);
      const staying = publishedFrom(bases, years);
      const kept = bases.filter(({ year }) => leansUntil(staying, "digi", year) !== null);
      older += kept.some(({ year }) => year < 2020 + gone) ? 1 : 0;
      expect(publishedFrom(kept, years)).toEqual(staying);
    }),
    { numRuns: 300 },
  );
  expect(older).toBeGreaterThan(20);
});

test("what no figure leans on may go", () => {
  const sums = (year: number, since: number | null, respondents: number | null = 12) => ({
    year,
    sums: [{ competenceId: "digi", respondents, mean: null, bands: null, since }],
  });
  expect(leansUntil([sums(2030, null)], "digi", 2029)).toBeNull();
  expect(leansUntil([sums(2030, 2027), sums(2031, 2027)], "digi", 2028)).toBe(2031);
  expect(leansUntil([sums(2030, 2027)], "muu", 2028)).toBeNull();
  expect(leansUntil([sums(2030, null, null)], "digi", 2030)).toBeNull();
});
