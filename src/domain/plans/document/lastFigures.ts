import { type PlanDocument, type StatisticsTable, tableOf } from "./planDocument.ts";
import { tableFigures } from "./tableFigures.ts";
import { type TableColumn, type TableShape, tableShape } from "./tableShapes.ts";

/** What last year's document told in one of the columns that this year's has too. */
export interface LastColumn {
  readonly column: TableColumn;
  readonly byRow: ReadonlyMap<string, number>;
}

/** Last year's columns that say something else than this year's: what was forecast, beside what came. */
export function lastFigures(
  shape: TableShape,
  table: StatisticsTable,
  last: PlanDocument | null,
  areas: Parameters<typeof tableShape>[2],
): readonly LastColumn[] {
  if (!last) return [];
  const now = new Map(tableFigures(shape, table).map(({ row, values }) => [row.id, values]));
  const before = tableShape(shape.id, shape.planYear - 1, areas);
  const figures = tableFigures(before, tableOf(last, shape.id));
  return shape.columns.flatMap((column, at) => {
    const place = before.columns.findIndex(({ id }) => id === column.id);
    const told = figures.flatMap(({ row, values }) => {
      const value = values[place] ?? null;
      return value === null ? [] : [[row.id, value] as const];
    });
    const differs = told.some(([rowId, value]) => now.get(rowId)?.[at] !== value);
    const kind = before.columns[place]?.kind;
    return kind && differs ? [{ column: { ...column, kind }, byRow: new Map(told) }] : [];
  });
}
