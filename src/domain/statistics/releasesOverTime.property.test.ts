import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  byArea,
  ids,
  knowable,
  levelsOf,
  place,
  type Staff,
  sized,
  staff,
  thresholds,
  told,
} from "../../../tests/arbitraries/staff.ts";
import { type Basis, type Release, releaseOf } from "./releaseOf.ts";

test("who changes places does not hide who left: the two areas together differ by one", () => {
  const before = sized([20, 20, 20]);
  const first = releaseOf(before, [], thresholds);
  expect(first.areas.get("a")?.bands).not.toBeNull();
  const [inA, inB] = ["a", "b"].map((id) => [...(before.get(id) ?? [])]) as [
    [string, number][],
    [string, number][],
  ];
  const after = new Map(before)
    .set("a", new Map([...inA.slice(4), ...inB.slice(0, 3)])) // three moved to b, and the fourth left
    .set("b", new Map([...inB.slice(3), ...inA.slice(0, 3)]));
  const second = releaseOf(after, [first.basis], thresholds);
  expect(second.areas.get("a")).toEqual(first.areas.get("a"));
  expectFar(first, second);
});

test("an area that has grown is not told of where that tells how small it was", () => {
  const first = releaseOf(sized([8, 3, 20]), [], { ...thresholds, means: 1000 });
  expect([...first.areas.values()].map(({ respondents }) => respondents)).toEqual([null, null, 20]);
  const second = releaseOf(sized([8, 8, 20]), [first.basis], { ...thresholds, means: 1000 });
  expect(second).toEqual(first);
});

/** A year's changes: people come, go, move, and get other levels. */
const changes = fc.array(
  fc.record({ who: fc.nat(60), what: fc.constantFrom("come", "go", "move", "move", "level"), to: place }),
  { maxLength: 24 },
);

function changed(
  before: Staff,
  all: readonly { who: number; what: string; to: { area: string; level: number } }[],
): Staff {
  const after = new Map(before);
  for (const { who, what, to } of all) {
    const person = `p${who}`;
    const known = after.get(person);
    if (what === "go") after.delete(person);
    else if (what === "come" && !known) after.set(person, to);
    else if (what === "move" && known) after.set(person, { ...known, area: to.area });
    else if (what === "level" && known) after.set(person, { ...known, level: to.level });
  }
  return after;
}

test("from year to year every sum that can be compared differs by nobody or by at least five people", () => {
  let renewed = 0;
  fc.assert(
    fc.property(staff(60), fc.array(changes, { minLength: 1, maxLength: 4 }), (first, years) => {
      const releases = [releaseOf(byArea(first), [], thresholds)];
      let people = first;
      for (const year of years) {
        people = changed(people, year);
        const earlier = releases.map(({ basis }) => basis);
        const next = releaseOf(byArea(people), earlier, thresholds);
        if (next.basis !== earlier.at(-1)) renewed += 1;
        releases.push(next);
      }
      for (const [at, before] of releases.entries()) {
        for (const after of releases.slice(at + 1)) {
          expectFar(before, after);
          expectNoLookBack(before, after);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(renewed).toBeGreaterThan(100);
});

function expectFar(before: Release, after: Release): void {
  for (const telling of ["count", "levels"] as const) {
    const now = new Set(knowable(after, telling).map((areas) => [...areas].sort().join()));
    for (const areas of knowable(before, telling)) {
      if (!now.has([...areas].sort().join())) continue;
      const different = differences(before.basis, after.basis, areas);
      expect(different === 0 || different >= 5, `${telling} of ${areas}: ${different}`).toBe(true);
    }
  }
}

/** An area that is as it was, and is told of now, is known in the earlier figures as well. */
function expectNoLookBack(before: Release, after: Release): void {
  for (const [telling, least] of [
    ["count", 5],
    ["levels", 10],
  ] as const) {
    if (!told(before.town, telling)) continue;
    const known = ids.filter(
      (id) => told(after.areas.get(id), telling) && differences(before.basis, after.basis, [id]) === 0,
    );
    for (const areas of knowable(before, telling, known)) {
      const size = levelsOf(before.basis, areas).length;
      expect(size === 0 || size >= least, `${telling} of ${areas} before: ${size}`).toBe(true);
    }
  }
}

function differences(before: Basis, after: Basis, areas: readonly string[]): number {
  const answers = ({ people }: Basis) => {
    const all = new Map<string, string>();
    for (const id of areas)
      for (const [person, level] of people.get(id) ?? [])
        all.set(person, `${all.get(person) ?? ""} ${level}`.split(" ").sort().join(" "));
    return all;
  };
  const [one, other] = [answers(before), answers(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (person) => one.get(person) !== other.get(person),
  ).length;
}

test("a figure that has been told stays told", () => {
  fc.assert(
    fc.property(staff(60), changes, (first, year) => {
      const before = releaseOf(byArea(first), [], thresholds);
      const after = releaseOf(byArea(changed(first, year)), [before.basis], thresholds);
      for (const telling of ["count", "levels"] as const) {
        if (told(before.town, telling)) expect(told(after.town, telling)).toBe(true);
        for (const id of ids)
          if (told(before.areas.get(id), telling)) expect(told(after.areas.get(id), telling)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("with nobody changed the same figures come again; with four changed too", () => {
  fc.assert(
    fc.property(staff(60), changes, (first, year) => {
      const before = releaseOf(byArea(first), [], thresholds);
      expect(releaseOf(byArea(first), [before.basis], thresholds)).toEqual(before);
      const four = releaseOf(byArea(changed(first, year.slice(0, 4))), [before.basis], thresholds);
      expect([four.areas, four.town]).toEqual([before.areas, before.town]);
    }),
  );
});
