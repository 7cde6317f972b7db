import type { Table } from "#lib/cell.ts";

/** One table of a file; a file of delimited text is one without a name. */
export interface Sheet {
  readonly name: string;
  readonly rows: Table;
  /** Cells that are one for the eye: `A2:A5`. The first of them holds what they say. */
  readonly merged: readonly string[];
}

/** How much is read of a file. More is refused before anything is done with it. */
export interface SheetLimits {
  readonly rows: number;
  readonly columns: number;
  readonly bytes: number;
  /** What a workbook may come to when it is unpacked. */
  readonly unpackedBytes: number;
}

export const usualLimits: SheetLimits = {
  rows: 20_000,
  columns: 200,
  bytes: 10_000_000,
  unpackedBytes: 80_000_000,
};

/**
 * Why a file cannot be read. `oldExcel`: a workbook of Excel before 2007; `locked`: it asks for a password; `notATable`:
 * something else altogether; `damaged`: it ends too early, or is not what it says.
 */
export type SheetFailure =
  | { readonly reason: "empty" | "oldExcel" | "locked" | "notATable" | "damaged" }
  | { readonly reason: "tooManyRows" | "tooManyColumns" | "tooManyBytes"; readonly limit: number };
