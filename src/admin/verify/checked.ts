import type { Difference } from "./difference.ts";

/** What one part of verify looked at and what it found. */
export interface Checked {
  readonly things: number;
  readonly differences: readonly Difference[];
}

export function together(all: readonly Checked[]): Checked {
  return {
    things: all.reduce((sum, { things }) => sum + things, 0),
    differences: all.flatMap(({ differences }) => differences),
  };
}
