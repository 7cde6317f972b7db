/** A person's id -> the level that was agreed on, 1 to 5. */
export type Levels = ReadonlyMap<string, number>;

/** Smallest numbers of people, respondents unless otherwise said; the town's data. */
export interface Thresholds {
  /** Fewer than this are not even counted. 5 in domain.md section 5. */
  readonly counts: number;
  /** From this on means and bands are told. 10. */
  readonly means: number;
  /** A figure is told anew when at least so many people are behind the difference. 5. */
  readonly changed: number;
}

/** What is told of a group: nothing, how many they are, or their levels as well. Each includes those before it. */
export const tellings = ["nothing", "count", "levels"] as const;
export type Telling = (typeof tellings)[number];

/** People by level: 1-2, 3 and 4-5. */
export type Bands = readonly [low: number, middle: number, high: number];

/** Null: not told. */
export interface Figure {
  readonly respondents: number | null;
  /** Of levels 1 to 5, to one decimal. */
  readonly mean: number | null;
  readonly bands: Bands | null;
}

export function bandsOf(levels: Iterable<number>): Bands {
  const bands: [number, number, number] = [0, 0, 0];
  for (const level of levels) bands[level <= 2 ? 0 : level === 3 ? 1 : 2] += 1;
  return bands;
}

/**
 * The most that may be told of a group by itself. Levels only when no band has all but a few of the people: whoever
 * knows those few (fewer than `counts`) would know everybody else's band, and of a mean at either end everybody's level.
 */
export function mostTold(levels: readonly number[], { counts, means }: Thresholds): Telling {
  if (levels.length < counts) return "nothing";
  const outsideLargest = levels.length - Math.max(...bandsOf(levels));
  return levels.length >= means && outsideLargest >= counts ? "levels" : "count";
}

export function figureOf(levels: readonly number[], telling: Telling): Figure {
  const sum = levels.reduce((all, level) => all + level, 0);
  return {
    respondents: telling === "nothing" ? null : levels.length,
    mean: telling === "levels" ? Math.round((10 * sum) / levels.length) / 10 : null,
    bands: telling === "levels" ? bandsOf(levels) : null,
  };
}

/** Whether a sum of unknown parts tells one of them exactly; each part lies between `least` and `most`. */
export function tellsPart(
  sum: number,
  parts: readonly { readonly least: number; readonly most: number }[],
): boolean {
  const least = parts.reduce((all, part) => all + part.least, 0);
  const most = parts.reduce((all, part) => all + part.most, 0);
  return parts.some(
    (part) =>
      Math.max(part.least, sum - (most - part.most)) === Math.min(part.most, sum - (least - part.least)),
  );
}

export function atLeast(telling: Telling, wanted: Telling): boolean {
  return tellings.indexOf(telling) >= tellings.indexOf(wanted);
}
