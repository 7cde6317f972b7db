import type { CompletionRow } from "./completion.ts";

/** How far the discussions of some people are. */
export interface CompletionSum {
  /** Who is to have one, exempted people not counted. */
  readonly due: number;
  readonly held: number;
  readonly exempt: number;
  /** Not held although the last day has passed. */
  readonly late: number;
}

export function completionSum(rows: readonly CompletionRow[]): CompletionSum {
  const count = (is: (row: CompletionRow) => boolean) => rows.filter(is).length;
  const exempt = count(({ state }) => state === "exempt");
  return {
    due: rows.length - exempt,
    held: count(({ state }) => state === "held"),
    exempt,
    late: count(({ daysLate }) => daysLate > 0),
  };
}

/** The sums by what rows have in common: area, unit or supervisor. */
export function completionBy<K extends string>(
  rows: readonly CompletionRow[],
  keyOf: (row: CompletionRow) => K,
): ReadonlyMap<K, CompletionSum> {
  const groups = new Map<K, CompletionRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return new Map([...groups].map(([key, same]) => [key, completionSum(same)]));
}

/** Null: nobody is to have one. Never 100 % before everybody has. */
export function heldShare({ due, held }: Pick<CompletionSum, "due" | "held">): number | null {
  if (due === 0) return null;
  return held === due ? 1 : Math.min(0.99, held / due);
}
