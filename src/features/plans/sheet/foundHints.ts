import type { Hint } from "#domain/hints/hintsIn.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { hintsOfRow, type RowHint } from "../rows/hintsOfRow.ts";

/** What may tell about a person, and the row that it stands in. */
export interface FoundHint extends RowHint {
  readonly rowId: string;
  /** As people count rows. */
  readonly number: number;
}

export function foundHints(
  rows: readonly PlanRow[],
  hintsOf: (text: string) => readonly Hint[],
): readonly FoundHint[] {
  return rows.flatMap((row, at) =>
    hintsOfRow(row, hintsOf).map((found) => ({ ...found, rowId: row.id, number: at + 1 })),
  );
}

/** Looks each text through once: a plan of thousands of rows is drawn with every letter. */
export function remembering(hintsOf: (text: string) => readonly Hint[]): (text: string) => readonly Hint[] {
  const known = new Map<string, readonly Hint[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const hints = hintsOf(text);
    known.set(text, hints);
    return hints;
  };
}
