import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bandsOf, type Figure, type Levels, type Thresholds } from "./levelFigures.ts";
import { type Basis, type Release, releaseOf } from "./releaseOf.ts";

const thresholds: Thresholds = { counts: 5, means: 10, changed: 5 };
const ids = ["a", "b", "c", "d"] as const;

/** Who works where, at what level. */
type Staff = ReadonlyMap<string, { readonly area: string; readonly level: number }>;

function byArea(staff: Staff, areas: readonly string[] = ids): ReadonlyMap<string, Levels> {
  return new Map(
    areas.map((id) => [
      id,
      new Map([...staff].flatMap(([person, { area, level }]) => (area === id ? [[person, level]] : []))),
    ]),
  );
}

const place = fc.record({ area: fc.constantFrom(...ids), level: fc.integer({ min: 1, max: 5 }) });
const staff = (most: number): fc.Arbitrary<Staff> =>
  fc.array(place, { maxLength: most }).map((all) => new Map(all.map((one, index) => [`p${index}`, one])));

/** Areas of very different sizes, as towns have them. */
const unevenStaff: fc.Arbitrary<Staff> = fc
  .tuple(...ids.map(() => fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 }))))
  .chain((sizes) => {
    const areas = sizes.flatMap((size, index) => Array.from({ length: size }, () => ids[index] ?? "a"));
    return fc
      .array(fc.integer({ min: 1, max: 5 }), { minLength: areas.length, maxLength: areas.length })
      .map(
        (levels) => new Map(areas.map((area, index) => [`p${index}`, { area, level: levels[index] ?? 3 }])),
      );
  });

const told = (figure: Figure | undefined, telling: "count" | "levels") =>
  (telling === "count" ? figure?.respondents : figure?.bands) != null;

/** The sums that everybody can compute: of any areas, as long as the hidden ones are all in or all out. */
function knowable(
  release: Release,
  telling: "count" | "levels",
  alsoKnown: readonly string[] = [],
): readonly (readonly string[])[] {
  const shown = ids.filter((id) => told(release.areas.get(id), telling) || alsoKnown.includes(id));
  const hidden = ids.filter((id) => !shown.includes(id));
  const subsets: string[][] = [[]];
  for (const id of shown) subsets.push(...subsets.map((some) => [...some, id]));
  return [
    ...subsets,
    ...(told(release.town, telling) ? subsets.map((some) => [...some, ...hidden]) : []),
  ].filter((some) => some.length > 0);
}

const levelsOf = ({ people }: Basis, areas: readonly string[]) =>
  areas.flatMap((id) => [...(people.get(id)?.values() ?? [])]);

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

const sized = (sizes: readonly number[]) =>
  byArea(
    new Map(
      sizes.flatMap((size, index) =>
        Array.from({ length: size }, (_, at) => [
          `${index} ${at}`,
          { area: ids[index] ?? "", level: (at % 5) + 1 },
        ]),
      ),
    ),
    ids.slice(0, sizes.length),
  );

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
