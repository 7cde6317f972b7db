import type { LevelSums } from "../talks/levelSums.ts";

/** One unit's published figures of a year. */
export interface YearSums extends Pick<LevelSums, "sums"> {
  readonly year: number;
}

/**
 * The last of these years whose figures of a competence lean on what was kept in `year`; null: none does. A figure that
 * is older than its own year leans on everything since it was first told: only that tells the next one how many have
 * changed, and from when this one is.
 */
export function leansUntil(
  published: readonly YearSums[],
  competenceId: string,
  year: number,
): number | null {
  const years = published.flatMap((one) =>
    one.sums.some(
      (sum) =>
        sum.competenceId === competenceId &&
        sum.respondents !== null &&
        (sum.since ?? one.year) <= year &&
        year <= one.year,
    )
      ? [one.year]
      : [],
  );
  return years.length === 0 ? null : Math.max(...years);
}
