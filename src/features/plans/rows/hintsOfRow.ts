import type { Hint } from "#domain/hints/hintsIn.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";

/** Texts of a row in which somebody may be named, by their column. */
export const hintedFields = ["need", "training", "targetGroup", "competence", "provider"] as const;

export interface RowHint {
  readonly field: (typeof hintedFields)[number];
  readonly text: string;
  readonly hint: Hint;
}

/** What in a row may tell about a person. */
export function hintsOfRow(row: PlanRow, hintsOf: (text: string) => readonly Hint[]): readonly RowHint[] {
  return hintedFields.flatMap((field) => {
    const text = field === "competence" ? row.competenceText : row[field];
    return text === "" ? [] : hintsOf(text).map((hint) => ({ field, text, hint }));
  });
}
