import { type PlanDocument, type StatisticsRow, type StatisticsTable, tableOf } from "./planDocument.ts";
import { rowsOf } from "./tableFigures.ts";
import type { TableShape } from "./tableShapes.ts";

/** A document with one table changed. The rows that it began with are its own from the first change on. */
export function withTable(
  document: PlanDocument,
  shape: TableShape,
  edit: (table: StatisticsTable) => StatisticsTable,
): PlanDocument {
  const table = tableOf(document, shape.id);
  const begun = { ...table, rows: [...rowsOf(shape, table)] };
  return { ...document, tables: { ...document.tables, [shape.id]: edit(begun) } };
}

/** `null` empties the cell. */
export function withCell(
  table: StatisticsTable,
  rowId: string,
  columnId: string,
  value: number | null,
): StatisticsTable {
  const { [columnId]: _, ...others } = table.cells[rowId] ?? {};
  const cells = value === null ? others : { ...others, [columnId]: value };
  return { ...table, cells: { ...table.cells, [rowId]: cells } };
}

/** A row of HR's own: before the total, or after the area that it is a part of, with their sum. */
export function withRow(table: StatisticsTable, row: StatisticsRow, partOf: string | null): StatisticsTable {
  const rows = [...table.rows];
  const whole = rows.findIndex(({ id }) => id === partOf);
  const area = rows[whole];
  if (!area) {
    const total = rows.findIndex(({ role }) => role === "total");
    const atEnd = total < 0 || rows.slice(total + 1).some(({ role }) => role === "item");
    rows.splice(atEnd ? rows.length : total, 0, row);
    return { ...table, rows };
  }
  const group = area.group ?? area.id;
  rows[whole] = { ...area, group };
  const last = rows.findLastIndex(
    (other) => other.role === "item" && (other.id === partOf || other.group === group),
  );
  const sum: StatisticsRow = { id: `sum-${group}`, name: "", role: "sum", group };
  const added = { ...row, group };
  const hasSum = rows.some(({ id }) => id === sum.id);
  rows.splice(last + 1, 0, ...(hasSum ? [added] : [added, sum]));
  return { ...table, rows };
}

/** Without a row and its figures; a sum of a single one that is left goes along. */
export function withoutRow(table: StatisticsTable, rowId: string): StatisticsTable {
  const row = table.rows.find(({ id }) => id === rowId);
  const left = table.rows.filter(({ id }) => id !== rowId);
  const partners = left.filter(
    ({ role, group }) => role === "item" && group !== null && group === row?.group,
  );
  const rows =
    partners.length > 1
      ? left
      : left
          .filter(({ role, group }) => !(role === "sum" && group !== null && group === row?.group))
          .map((other) => (partners.includes(other) ? { ...other, group: null } : other));
  const kept = new Set(rows.map(({ id }) => id));
  return {
    ...table,
    rows,
    cells: Object.fromEntries(Object.entries(table.cells).filter(([id]) => kept.has(id))),
  };
}

/** Last year's rows, and its figures of the years that this one tells of too. */
export function tableFrom(last: StatisticsTable, shape: TableShape): StatisticsTable {
  const columns = new Set(shape.columns.map(({ id }) => id));
  const own = new Set(shape.rows.map(({ id }) => id));
  const isYear = (id: string) => id.startsWith("year-");
  // Rows that are years move on with the document.
  const rows = [
    ...last.rows.filter(({ id }) => !isYear(id) || own.has(id)),
    ...shape.rows.filter(({ id }) => isYear(id) && !last.rows.some((row) => row.id === id)),
  ];
  const kept = new Set(rows.map(({ id }) => id));
  const cells = Object.entries(last.cells)
    .filter(([row]) => kept.has(row))
    .map(([row, values]) => [
      row,
      Object.fromEntries(Object.entries(values).filter(([column]) => columns.has(column))),
    ]);
  return { rows, cells: Object.fromEntries(cells), asOn: null };
}

/** One chapter's texts taken from last year's document, where this one has none. */
export function withTextsOf(document: PlanDocument, last: PlanDocument, chapterId: string): PlanDocument {
  const texts: PlanDocument["texts"] = { ...document.texts };
  for (const language of ["fi", "sv", "en"] as const) {
    const before = last.texts[language]?.[chapterId]?.trim();
    if (!before || texts[language]?.[chapterId]?.trim()) continue;
    texts[language] = { ...texts[language], [chapterId]: before };
  }
  return { ...document, texts };
}
