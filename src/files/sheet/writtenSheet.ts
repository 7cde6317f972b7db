import type { Cell } from "#lib/cell.ts";

/** How a column's values are shown; a value of another kind is written as text. */
export type ColumnKind = "text" | "number" | "euros" | "day";

export interface WrittenColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
}

export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly Cell[])[];
}
