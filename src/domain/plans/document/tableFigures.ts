import type { StatisticsRow, StatisticsTable } from "./planDocument.ts";
import type { TableColumn, TableShape } from "./tableShapes.ts";

/** One row with what it comes to, column by column; null where nothing is known. */
export interface FigureRow {
  readonly row: StatisticsRow;
  readonly values: readonly (number | null)[];
}

/** A sum that somebody stated and that its parts do not come to. */
export interface SumMisfit {
  readonly rowId: string;
  readonly columnId: string;
  readonly stated: number;
  readonly computed: number;
}

/** The rows of a table: those that HR has, or the ones that it begins with. */
export function rowsOf(shape: TableShape, { rows }: StatisticsTable): readonly StatisticsRow[] {
  return rows.length > 0 ? rows : shape.rows;
}

/** What the table tells: sums are always counted from their parts, and stated ones are only checked. */
export function tableFigures(shape: TableShape, table: StatisticsTable): readonly FigureRow[] {
  const rows = rowsOf(shape, table);
  return rows.map((row) => ({
    row,
    values: shape.columns.map((column) => figure(rows, table, row, column)),
  }));
}

/** The sums that do not fit, row by row. */
export function sumMisfits(shape: TableShape, table: StatisticsTable): readonly SumMisfit[] {
  const rows = rowsOf(shape, table);
  return rows.flatMap((row) =>
    shape.columns.flatMap((column) => {
      const stated = table.cells[row.id]?.[column.id];
      const computed = computedOf(rows, table, row, column);
      if (stated === undefined || computed === null || sameFigure(stated, computed)) return [];
      return [{ rowId: row.id, columnId: column.id, stated, computed }];
    }),
  );
}

/** Whether a cell is one that the app counts from others. */
export function isCounted(row: StatisticsRow, column: TableColumn): boolean {
  return row.role === "sum" || row.role === "total" || (row.role === "item" && column.sumOf !== undefined);
}

/** Whether there is any figure in it. */
export function hasFigures({ cells }: StatisticsTable): boolean {
  return Object.values(cells).some((row) => Object.keys(row).length > 0);
}

function figure(
  rows: readonly StatisticsRow[],
  table: StatisticsTable,
  row: StatisticsRow,
  column: TableColumn,
): number | null {
  return computedOf(rows, table, row, column) ?? table.cells[row.id]?.[column.id] ?? null;
}

/** What the parts come to; null where none of them says anything, or the cell is no sum. */
function computedOf(
  rows: readonly StatisticsRow[],
  table: StatisticsTable,
  row: StatisticsRow,
  column: TableColumn,
): number | null {
  if (row.role === "apart") return null;
  if (row.role === "item") {
    return column.sumOf ? summed(column.sumOf.map((part) => table.cells[row.id]?.[part] ?? null)) : null;
  }
  const items = rows.filter(
    (other) => other.role === "item" && (row.role === "total" || other.group === row.group),
  );
  return summed(items.map((item) => figure(rows, table, item, column)));
}

function summed(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return Math.round(known.reduce((sum, value) => sum + value, 0) * 100) / 100;
}

/** Figures have at most two decimals. */
function sameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
