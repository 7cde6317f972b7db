import { type ChosenTable, chosenTables } from "#domain/tables/chosenTable.ts";
import { findHeaderRow, guessMapping } from "#domain/training/import/guessMapping.ts";
import type { ImportField } from "#domain/training/import/importFields.ts";

/** A table of trainings that was chosen. */
export type ImportTable = ChosenTable<ImportField>;

export const importTables = chosenTables<ImportField>({ findHeaderRow, guessMapping });
