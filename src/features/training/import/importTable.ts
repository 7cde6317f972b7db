import { findHeaderRow, guessMapping } from "#domain/training/import/guessMapping.ts";
import type { Mapping } from "#domain/training/import/importFields.ts";
import type { Cell, Table } from "#lib/cell.ts";

/** A table that was chosen, and what is made of it. */
export interface ImportTable {
  readonly fileName: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: Table;
    readonly merged: readonly string[];
  }[];
  readonly sheetAt: number;
  readonly headerRow: number;
  readonly mapping: Mapping;
}

/** How columns of tables with these titles were understood: as long as the tab is open, and nowhere else. */
const remembered = new Map<string, Mapping>();

/** Another sheet of the file, or the first one: with what its titles let guess, or what was chosen for them before. */
export function withSheet(table: Pick<ImportTable, "fileName" | "sheets">, sheetAt: number): ImportTable {
  const rows = table.sheets[sheetAt]?.rows ?? [];
  return withHeader({ ...table, sheetAt, headerRow: 0, mapping: {} }, findHeaderRow(rows));
}

export function withHeader(table: ImportTable, headerRow: number): ImportTable {
  const header = headerOf({ ...table, headerRow });
  return { ...table, headerRow, mapping: remembered.get(keyOf(header)) ?? guessMapping(header) };
}

export function withMapping(table: ImportTable, mapping: Mapping): ImportTable {
  remembered.set(keyOf(headerOf(table)), mapping);
  return { ...table, mapping };
}

export function rowsOf({ sheets, sheetAt }: ImportTable): Table {
  return sheets[sheetAt]?.rows ?? [];
}

export function headerOf(table: ImportTable): readonly Cell[] {
  return rowsOf(table)[table.headerRow] ?? [];
}

function keyOf(header: readonly Cell[]): string {
  return JSON.stringify(header);
}
