import * as fc from "fast-check";
import type { Figure, Levels, Thresholds } from "#domain/statistics/levelFigures.ts";
import type { Basis, Release } from "#domain/statistics/releaseOf.ts";

export const thresholds: Thresholds = { counts: 5, means: 10, changed: 5 };
export const ids = ["a", "b", "c", "d"] as const;

/** Who works where, at what level. */
export type Staff = ReadonlyMap<string, { readonly area: string; readonly level: number }>;

export function byArea(staff: Staff, areas: readonly string[] = ids): ReadonlyMap<string, Levels> {
  return new Map(
    areas.map((id) => [
      id,
      new Map([...staff].flatMap(([person, { area, level }]) => (area === id ? [[person, level]] : []))),
    ]),
  );
}

export const place = fc.record({ area: fc.constantFrom(...ids), level: fc.integer({ min: 1, max: 5 }) });
export const staff = (most: number): fc.Arbitrary<Staff> =>
  fc.array(place, { maxLength: most }).map((all) => new Map(all.map((one, index) => [`p${index}`, one])));

/** Areas of very different sizes, as towns have them. */
export const unevenStaff: fc.Arbitrary<Staff> = fc
  .tuple(...ids.map(() => fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 }))))
  .chain((sizes) => {
    const areas = sizes.flatMap((size, index) => Array.from({ length: size }, () => ids[index] ?? "a"));
    return fc
      .array(fc.integer({ min: 1, max: 5 }), { minLength: areas.length, maxLength: areas.length })
      .map(
        (levels) => new Map(areas.map((area, index) => [`p${index}`, { area, level: levels[index] ?? 3 }])),
      );
  });

export const told = (figure: Figure | undefined, telling: "count" | "levels") =>
  (telling === "count" ? figure?.respondents : figure?.bands) != null;

/** The sums that everybody can compute: of any areas, as long as the hidden ones are all in or all out. */
export function knowable(
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

export const levelsOf = ({ people }: Basis, areas: readonly string[]) =>
  areas.flatMap((id) => [...(people.get(id)?.values() ?? [])]);

export const sized = (sizes: readonly number[]) =>
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
