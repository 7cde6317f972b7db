import { compensation, type PayFigures } from "../../training/compensation.ts";
import type { TrainingStatistics } from "../../training/trainingStatistics.ts";
import { type PlanDocument, type StatisticsRow, type StatisticsTable, tableOf } from "./planDocument.ts";
import { withCell, withRow } from "./tableEdits.ts";
import { rowsOf, tableFigures } from "./tableFigures.ts";
import { compensationRow, eligibleDaysRow, type TableShape, tableShape } from "./tableShapes.ts";

/** What people's training records of one year came to. */
export interface TrainingYear {
  readonly year: number;
  readonly statistics: TrainingStatistics;
  /** What the year's euros are counted from; null: the documents do not have it. */
  readonly pay: PayFigures | null;
}

/** What a year got into the table. */
export interface FilledYear {
  readonly year: number;
  readonly people: number;
  readonly days: number;
  readonly eligibleDays: number;
  /** `noLaw`: the law gives no compensation for the year; `noFigures`: pay or full-time years are not known. */
  readonly euros: "counted" | "noLaw" | "noFigures";
}

interface Area {
  readonly id: string;
  readonly name: string;
}

/** Table 8 filled from training records; years without any record are left as they are. */
export function withTrainings(
  shape: TableShape,
  before: StatisticsTable,
  years: readonly TrainingYear[],
  areas: readonly Area[],
): { readonly table: StatisticsTable; readonly filled: readonly FilledYear[] } {
  let table: StatisticsTable = { ...before, rows: [...rowsOf(shape, before)] };
  const filled: FilledYear[] = [];
  for (const { year, statistics, pay } of years) {
    const column = String(year);
    const { people, days, eligibleDays, rule } = statistics;
    if (people === 0) continue;
    const euros = pay && rule ? compensation({ eligibleDays, ...pay }, rule) : null;
    const known = rule?.compensation ? (euros === null ? "noFigures" : "counted") : "noLaw";
    filled.push({ year, people, days, eligibleDays, euros: known });
    table = withCell(table, "days", column, days);
    // Counted from the areas from now on.
    table = withCell(table, eligibleDaysRow, column, null);
    if (known !== "noFigures") table = withCell(table, compensationRow, column, euros);
    for (const [areaId, figures] of statistics.byArea) {
      const row: StatisticsRow = {
        id: `unit-${areaId}`,
        name: areas.find(({ id }) => id === areaId)?.name ?? areaId,
        role: "item",
        group: null,
      };
      if (!table.rows.some(({ id }) => id === row.id)) table = withRow(table, row, null);
      table = withCell(table, row.id, column, figures.eligibleDays);
    }
  }
  return { table, filled };
}

/** Wages of table 3 and full-time years of table 1, of a year that this document or last year's tells of. */
export function payOf(
  year: number,
  planYear: number,
  { now, last }: { readonly now: PlanDocument; readonly last: PlanDocument | null },
): PayFigures | null {
  const documents = [
    { document: now, planYear },
    ...(last ? [{ document: last, planYear: planYear - 1 }] : []),
  ];
  for (const { document, planYear: of } of documents) {
    const pay = figureOf(document, of, "table3", "pay", year);
    const fullTimeYears = figureOf(document, of, "table1", "total", year);
    if (pay !== null && fullTimeYears !== null) return { wageSum: pay * 1000, fullTimeYears };
  }
  return null;
}

function figureOf(
  document: PlanDocument,
  planYear: number,
  id: "table1" | "table3",
  rowId: string,
  year: number,
): number | null {
  const shape = tableShape(id, planYear, []);
  const at = shape.columns.findIndex((column) => column.year === year);
  const row = tableFigures(shape, tableOf(document, id)).find((figures) => figures.row.id === rowId);
  return row?.values[at] ?? null;
}
