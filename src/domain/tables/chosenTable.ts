import type { Cell, Table } from "#lib/cell.ts";
import type { ColumnMapping } from "./columnTitles.ts";

/** A table that was chosen, and what is made of it; `F`: what its columns can hold. */
export interface ChosenTable<F extends string> {
  readonly fileName: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: Table;
    readonly merged: readonly string[];
  }[];
  readonly sheetAt: number;
  readonly headerRow: number;
  readonly mapping: ColumnMapping<F>;
}

/** The file and its sheet, before anything is made of them. */
type Unread<F extends string> = Pick<ChosenTable<F>, "fileName" | "sheets" | "sheetAt">;

interface Guessing<F extends string> {
  readonly findHeaderRow: (rows: Table) => number;
  readonly guessMapping: (header: readonly Cell[]) => ColumnMapping<F>;
}

/** How tables of one kind are understood; what was chosen for the same titles is remembered as long as the tab is open. */
export function chosenTables<F extends string>({ findHeaderRow, guessMapping }: Guessing<F>) {
  const remembered = new Map<string, ColumnMapping<F>>();

  function withHeader(table: Unread<F>, headerRow: number): ChosenTable<F> {
    const header = headerOf({ ...table, headerRow });
    return { ...table, headerRow, mapping: remembered.get(keyOf(header)) ?? guessMapping(header) };
  }

  /** Another sheet of the file, or the first one: with what its titles let guess, or what was chosen for them before. */
  function withSheet(table: Pick<ChosenTable<F>, "fileName" | "sheets">, sheetAt: number): ChosenTable<F> {
    const rows = table.sheets[sheetAt]?.rows ?? [];
    return withHeader({ ...table, sheetAt }, findHeaderRow(rows));
  }

  function withMapping(table: ChosenTable<F>, mapping: ColumnMapping<F>): ChosenTable<F> {
    remembered.set(keyOf(headerOf(table)), mapping);
    return { ...table, mapping };
  }

  return { withHeader, withSheet, withMapping };
}

type Rows = Pick<ChosenTable<never>, "sheets" | "sheetAt">;

export function rowsOf({ sheets, sheetAt }: Rows): Table {
  return sheets[sheetAt]?.rows ?? [];
}

export function headerOf(table: Rows & Pick<ChosenTable<never>, "headerRow">): readonly Cell[] {
  return rowsOf(table)[table.headerRow] ?? [];
}

function keyOf(header: readonly Cell[]): string {
  return JSON.stringify(header);
}
