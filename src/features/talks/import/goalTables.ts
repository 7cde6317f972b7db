import { type ChosenTable, chosenTables } from "#domain/tables/chosenTable.ts";
import { findHeaderRow, type GoalField, guessMapping } from "#domain/talks/import/goalFields.ts";
import type { WrittenSheet } from "#files/sheet/writtenSheet.ts";
import type { Texts } from "#i18n/namespaces.ts";

/** A table of goals that was chosen. */
export type GoalTable = ChosenTable<GoalField>;

export const goalTables = chosenTables<GoalField>({ findHeaderRow, guessMapping });

/** A table to fill in: its titles are known when it comes back. */
export function goalTemplate({ template, fields }: Texts<"goalImport">): WrittenSheet {
  const columns = (["personId", "name", "what", "by", "method", "year"] as const).map((field) => ({
    title: fields[field],
    width: field === "what" ? 60 : 24,
    kind: field === "by" ? ("day" as const) : field === "year" ? ("number" as const) : ("text" as const),
  }));
  return { name: template, columns, rows: [] };
}
