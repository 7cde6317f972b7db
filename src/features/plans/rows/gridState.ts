/** A cell by its place. The title row is not counted. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Chosen cells, both ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeOf(active: Spot, anchor: Spot | null): Range {
  const other = anchor ?? active;
  return {
    top: Math.min(active.row, other.row),
    bottom: Math.max(active.row, other.row),
    left: Math.min(active.column, other.column),
    right: Math.max(active.column, other.column),
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function inside({ row, column }: Spot, { rows, columns }: Size): Spot {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

/** Rows that PageUp and PageDown go over. */
const page = 10;

/** Where a key leads from a cell; null: it is not one that moves. */
export function movedBy(key: string, ctrl: boolean, { row, column }: Spot, size: Size): Spot | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (spot: Partial<Spot>) => inside({ row, column, ...spot }, size);
  switch (key) {
    case "ArrowDown":
      return to({ row: ctrl ? last.row : row + 1 });
    case "ArrowUp":
      return to({ row: ctrl ? 0 : row - 1 });
    case "ArrowRight":
      return to({ column: ctrl ? last.column : column + 1 });
    case "ArrowLeft":
      return to({ column: ctrl ? 0 : column - 1 });
    case "Home":
      return to({ column: 0, ...(ctrl ? { row: 0 } : {}) });
    case "End":
      return to({ column: last.column, ...(ctrl ? { row: last.row } : {}) });
    case "PageDown":
      return to({ row: row + page });
    case "PageUp":
      return to({ row: row - page });
    default:
      return null;
  }
}
