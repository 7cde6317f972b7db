import { sameParts } from "../documents/parts.ts";
import { isEmptyRow, type PlanRow } from "./planRow.ts";
import type { PlanSheet } from "./planSheet.ts";
import { planSheetParts } from "./planSheetParts.ts";

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

/**
 * The plan as it is saved over `before`. What somebody else still wrote while it was being handed in makes the next
 * revision: whoever has taken the one before sees that there is more.
 */
export function savedSheet(before: PlanSheet, sheet: PlanSheet): PlanSheet {
  const { handedIn } = sheet;
  if (!handedIn || before.handedIn?.revision !== handedIn.revision) return sheet;
  if (sameParts(planSheetParts.split(before), planSheetParts.split(sheet))) return sheet;
  const revision = Math.max(sheet.revision, handedIn.revision) + 1;
  return { ...sheet, revision, handedIn: { ...handedIn, revision } };
}

type PlanSheetPerson = NonNullable<PlanSheet["handedIn"]>["by"];

/** The plan back in the hands of those who write it; how often it was handed in stays. */
export function takenBack(sheet: PlanSheet): PlanSheet {
  return { ...sheet, handedIn: null };
}
