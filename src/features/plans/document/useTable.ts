import { lastFigures } from "#domain/plans/document/lastFigures.ts";
import {
  type StatisticsRow,
  type StatisticsTable,
  type TableId,
  tableOf,
} from "#domain/plans/document/planDocument.ts";
import { withCell, withTable } from "#domain/plans/document/tableEdits.ts";
import { rowsOf, sumMisfits, tableFigures } from "#domain/plans/document/tableFigures.ts";
import { type TableColumn, tableShape } from "#domain/plans/document/tableShapes.ts";
import { parsePasted } from "#domain/tables/parsePasted.ts";
import { readDecimal } from "#domain/tables/readDecimal.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { PlanDocumentView } from "#usecases/plans/usePlanDocument.ts";
import { columnName, rowName, tableTitle } from "./tableWords.ts";

export type TableView = ReturnType<typeof useTable>;

/** One statistics table with its words, and how its cells are changed. */
export function useTable({ material, document, writing }: PlanDocumentView, id: TableId) {
  const words = useTexts("planDocument").tables;
  const formats = useFormats();
  const { planYear, areas, last } = material;
  const shape = tableShape(id, planYear, areas);
  const table = tableOf(document, id);
  const rows = rowsOf(shape, table);
  const nameOf = (row: StatisticsRow) => rowName(row, rows, words);
  const before = new Map(
    lastFigures(shape, table, last, areas).map(({ column, byRow }) => [column.id, byRow]),
  );
  const edit = (change: (table: StatisticsTable) => StatisticsTable) =>
    writing?.change((now) => withTable(now, shape, change));
  return {
    shape,
    table,
    rows,
    figures: tableFigures(shape, table),
    misfits: sumMisfits(shape, table),
    title: tableTitle(shape, words),
    firstColumn: words.first[id],
    nameOf,
    columnNameOf: (column: TableColumn) => columnName(column, words),
    hasBefore: before.size > 0,
    /** What last year's document said, where it said something else. */
    beforeOf(row: StatisticsRow, column: TableColumn): string | null {
      const value = before.get(column.id)?.get(row.id);
      return value === undefined ? null : words.beforeShort(formats.number(value), planYear - 1);
    },
    edit,
    /** A block of cells that was copied from a spreadsheet, from one cell on to the right and down. */
    pasteAt(row: StatisticsRow, column: TableColumn, text: string): boolean {
      const [top, left] = [rows.findIndex(({ id }) => id === row.id), shape.columns.indexOf(column)];
      const block = parsePasted(text);
      if (block.flat().every((cell) => readDecimal(cell) === null)) return false;
      edit((now) => {
        let next = now;
        for (const [down, line] of block.entries()) {
          for (const [right, cell] of line.entries()) {
            const [to, at] = [now.rows[top + down], shape.columns[left + right]];
            const value = readDecimal(cell);
            if (to && at && value !== null) next = withCell(next, to.id, at.id, value);
          }
        }
        return next;
      });
      return true;
    },
  };
}
