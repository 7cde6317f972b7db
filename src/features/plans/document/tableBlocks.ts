import { lastFigures } from "#domain/plans/document/lastFigures.ts";
import { type TableId, tableOf } from "#domain/plans/document/planDocument.ts";
import { hasFigures, rowsOf, tableFigures } from "#domain/plans/document/tableFigures.ts";
import { tableShape } from "#domain/plans/document/tableShapes.ts";
import type { ReportBlock } from "#files/report.ts";
import type { ReportIn, ReportOf } from "./reportIn.ts";
import { tableBars } from "./tableBars.ts";
import { columnName, figureText, rowName, tableTitle } from "./tableWords.ts";

/** More columns than this are not read on paper. */
const mostColumns = 7;

/** A statistics table as it was filled, last year's figures beside it, and its chart; nothing of an empty one. */
export function tableBlocks(
  { material, document }: ReportOf,
  id: TableId,
  { texts, formats }: ReportIn,
): readonly ReportBlock[] {
  const words = texts.tables;
  const { planYear, areas, last } = material;
  const shape = tableShape(id, planYear, areas);
  const table = tableOf(document, id);
  if (!hasFigures(table)) return [];
  const rows = rowsOf(shape, table);
  const figures = tableFigures(shape, table).filter(
    ({ row, values }) => row.role !== "apart" || values.some((value) => value !== null),
  );
  const before = lastFigures(shape, table, last, areas);
  const told = before.length + shape.columns.length <= mostColumns ? before : [];
  const write = (value: number | null) => figureText(value, formats, texts.report.unknown);
  return [
    {
      kind: "table",
      caption: tableTitle(shape, words),
      columns: [
        words.first[id],
        ...shape.columns.map((column) => columnName(column, words)),
        ...told.map(({ column }) => words.before(columnName(column, words), planYear - 1)),
      ],
      rows: figures.map(({ row, values }) => ({
        name: { text: rowName(row, rows, words) },
        values: [...values.map(write), ...told.map(({ byRow }) => write(byRow.get(row.id) ?? null))],
        ...(row.role === "total" || row.role === "sum" ? { strong: true } : {}),
      })),
    },
    ...(table.asOn
      ? [{ kind: "paragraph" as const, quiet: true, lines: [words.asOnSaid(formats.day(table.asOn))] }]
      : []),
    ...tableBars({ shape, figures, rows }, { texts, formats }),
  ];
}
