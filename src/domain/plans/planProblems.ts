import { isEmptyRow, type PlanRow } from "./planRow.ts";
import type { PlanSheet } from "./planSheet.ts";

/** What keeps a plan from being handed in: a row that does not say what is needed. */
export interface PlanProblem {
  readonly rowId: string;
  /** As people count them. */
  readonly number: number;
}

export function planProblems(rows: readonly PlanRow[]): readonly PlanProblem[] {
  return rows.flatMap((row, at) =>
    row.need.trim() === "" && !isEmptyRow(row) ? [{ rowId: row.id, number: at + 1 }] : [],
  );
}

/** The plan as it is handed in: without rows in which nothing has been written. */
export function handedInSheet(sheet: PlanSheet, on: string, by: PlanSheetPerson): PlanSheet {
  const revision = sheet.revision + 1;
  return {
    ...sheet,
    rows: sheet.rows.filter((row) => !isEmptyRow(row)),
    revision,
    handedIn: { revision, on, by },
  };
}

type PlanSheetPerson = NonNullable<PlanSheet["handedIn"]>["by"];

/** The plan back in the hands of those who write it; how often it was handed in stays. */
export function takenBack(sheet: PlanSheet): PlanSheet {
  return { ...sheet, handedIn: null };
}
