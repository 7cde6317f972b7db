import { type CellWords, cellText } from "#domain/plans/planCells.ts";
import { type PlanColumnId, planColumns } from "#domain/plans/planColumns.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import type { ColumnKind, WrittenColumn, WrittenSheet } from "#files/sheet/writtenSheet.ts";
import type { Cell } from "#lib/cell.ts";

/** Rows of one unit's plan; without a name where the file holds one unit alone. */
export interface UnitRows {
  readonly unit: string | null;
  readonly rows: readonly PlanRow[];
}

interface SheetWords {
  readonly name: string;
  readonly unit: string;
  readonly titles: Readonly<Record<PlanColumnId, string>>;
  readonly cells: CellWords;
}

const widths: Partial<Record<PlanColumnId, number>> = { need: 45, training: 45, targetGroup: 28, line: 32 };
const kinds: Partial<Record<PlanColumnId, ColumnKind>> = {
  participants: "number",
  days: "number",
  cost: "euros",
};

/** Plans as a table with the titles that the plan itself has: what is copied from it can be pasted back. */
export function planRowsSheet(units: readonly UnitRows[], words: SheetWords): WrittenSheet {
  const several = units.some(({ unit }) => unit !== null);
  const own: readonly WrittenColumn[] = planColumns.map(({ id }) => ({
    title: words.titles[id],
    width: widths[id] ?? 18,
    kind: kinds[id] ?? "text",
  }));
  const columns = several ? [{ title: words.unit, width: 30, kind: "text" as const }, ...own] : own;
  const rows = units.flatMap(({ unit, rows: ofUnit }) =>
    ofUnit.map((row) => [...(several ? [unit] : []), ...cellsOf(row, words.cells)]),
  );
  return { name: words.name, columns, rows };
}

function cellsOf(row: PlanRow, words: CellWords): readonly Cell[] {
  return planColumns.map((column) =>
    column.kind === "number" ? row[column.id] : cellText(row, column, words),
  );
}
