import {
  atLeast,
  bandsOf,
  type Levels,
  mostTold,
  type Telling,
  type Thresholds,
  tellsPart,
} from "./levelFigures.ts";

/** What may be told of each area and of the town together. */
export interface Tellings {
  readonly areas: ReadonlyMap<string, Telling>;
  readonly town: Telling;
}

/** Levels of everybody in some areas. */
export function together(areas: Iterable<Levels | undefined>): readonly number[] {
  return [...areas].flatMap((area) => [...(area?.values() ?? [])]);
}

/**
 * What may be told when town and areas stand side by side, so that what is not told of an area cannot be computed from
 * the rest (complementary suppression): the areas that are not told of make up a group of their own, which everybody
 * can compute, and which has to be as large as any other; the smallest areas are left out until it is. `told`: what has
 * been told of areas before and cannot be taken back. Null: not possible.
 */
export function suppressed(
  areas: ReadonlyMap<string, Levels>,
  told: ReadonlyMap<string, Telling>,
  thresholds: Thresholds,
): Tellings | null {
  const town = mostTold(together(areas.values()), thresholds);
  const tellings = new Map<string, Telling>([...areas.keys()].map((id) => [id, "nothing"]));
  let townTelling: Telling = "nothing";
  for (const telling of ["count", "levels"] as const) {
    if (!atLeast(town, telling)) break;
    const possible = [...tellings]
      .filter(([, before]) => telling === "count" || before === "count")
      .map(([id]) => id);
    const shown = shownAreas(areas, possible, told, telling, thresholds);
    // Levels that cannot be told of areas beside the town are told of none: the town's count remains.
    if (shown === null) break;
    for (const id of shown) tellings.set(id, telling);
    townTelling = telling;
  }
  const takenBack = [...told].some(([id, telling]) => !atLeast(tellings.get(id) ?? "nothing", telling));
  return takenBack ? null : { areas: tellings, town: townTelling };
}

/** The areas of which this may be told; null when the town's figure would then tell what is not to be told. */
function shownAreas(
  areas: ReadonlyMap<string, Levels>,
  possible: readonly string[],
  told: ReadonlyMap<string, Telling>,
  telling: "count" | "levels",
  thresholds: Thresholds,
): readonly string[] | null {
  const sizeOf = (id: string) => areas.get(id)?.size ?? 0;
  const largestFirst = possible
    .filter((id) => atLeast(mostTold(together([areas.get(id)]), thresholds), telling))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
  const fixed = largestFirst.filter((id) => atLeast(told.get(id) ?? "nothing", telling));
  const free = largestFirst.filter((id) => !fixed.includes(id));
  for (let count = free.length; count >= 0; count--) {
    const shown = [...fixed, ...free.slice(0, count)];
    const hidden = [...areas.keys()].filter((id) => !shown.includes(id));
    if (isSafeRest(areas, hidden, shown, telling, thresholds)) return shown;
  }
  return null;
}

/** Whether everybody may know the sum of the areas that are hidden. */
export function isSafeRest(
  areas: ReadonlyMap<string, Levels>,
  hidden: readonly string[],
  shown: readonly string[],
  telling: "count" | "levels",
  thresholds: Thresholds,
): boolean {
  const rest = together(hidden.map((id) => areas.get(id)));
  if (hidden.length === 0) return true;
  if (!atLeast(mostTold(rest, thresholds), telling)) return false;
  const sizes = hidden.map((id) => areas.get(id)?.size ?? 0);
  if (telling === "levels") {
    return !bandsOf(rest).some((sum) =>
      tellsPart(
        sum,
        sizes.map((size) => ({ least: 0, most: Math.min(size, sum) })),
      ),
    );
  }
  // What everybody knows of the hidden sizes: too small to count, or no larger than the smallest that is shown.
  const smallest = Math.min(rest.length, ...shown.map((id) => areas.get(id)?.size ?? 0));
  const bounds = sizes.map((size) =>
    size < thresholds.counts
      ? { least: 0, most: thresholds.counts - 1 }
      : { least: thresholds.counts, most: smallest },
  );
  return !tellsPart(rest.length, bounds);
}
