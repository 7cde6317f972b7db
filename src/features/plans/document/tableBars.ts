import type { StatisticsRow } from "#domain/plans/document/planDocument.ts";
import type { FigureRow } from "#domain/plans/document/tableFigures.ts";
import type { TableColumn, TableShape } from "#domain/plans/document/tableShapes.ts";
import type { ReportBlock } from "#files/report.ts";
import type { ReportIn } from "./reportIn.ts";
import { columnName, rowName, tableTitle } from "./tableWords.ts";

interface Drawn {
  readonly shape: TableShape;
  readonly figures: readonly FigureRow[];
  readonly rows: readonly StatisticsRow[];
}

/** Which rows and columns of a table make a chart: at most two series, told apart on paper. */
function drawnOf({ shape, figures }: Drawn): {
  readonly rows: readonly FigureRow[];
  readonly columns: readonly TableColumn[];
} {
  const items = figures.filter(({ row }) => row.role === "item");
  switch (shape.id) {
    case "table1":
    case "table5":
    case "table8":
      return { rows: items, columns: shape.columns };
    case "table2":
      return {
        rows: items,
        columns: [shape.columns[0], shape.columns.at(-1)].filter((one) => one !== undefined),
      };
    case "table7":
      return { rows: figures, columns: shape.columns };
    default:
      return { rows: [], columns: [] };
  }
}

/** A table's chart, described in words; retirements are drawn year by year. */
export function tableBars(drawn: Drawn, wanted: Pick<ReportIn, "texts" | "formats">): readonly ReportBlock[] {
  const { shape, figures, rows } = drawn;
  const words = wanted.texts.tables;
  if (shape.id === "table6") {
    const total = figures.find(({ row }) => row.role === "total");
    const labels = shape.columns.map((column) => columnName(column, words));
    return bars(
      tableTitle(shape, words),
      labels,
      [{ name: words.rows.total, values: total?.values ?? [] }],
      wanted,
    );
  }
  const { rows: some, columns } = drawnOf(drawn);
  const labels = some.map(({ row }) => rowName(row, rows, words));
  const series = columns.map((column) => {
    const at = shape.columns.indexOf(column);
    return { name: columnName(column, words), values: some.map(({ values }) => values[at] ?? null) };
  });
  return bars(tableTitle(shape, words), labels, series, wanted);
}

function bars(
  caption: string,
  labels: readonly string[],
  series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[],
  { texts, formats }: Pick<ReportIn, "texts" | "formats">,
): readonly ReportBlock[] {
  const told = series.filter(({ values }) => values.some((value) => value !== null));
  if (told.length === 0 || labels.length < 2) return [];
  const words = texts.report;
  const shown = (value: number | null) => (value === null ? words.unknown : formats.number(value));
  const said = told.flatMap(({ name, values }) =>
    labels.map((label, at) =>
      words.barSaid(told.length > 1 ? `${label} ${name}` : label, shown(values[at] ?? null)),
    ),
  );
  return [
    {
      kind: "bars",
      caption,
      description: words.barsSaid(caption, formats.list(said)),
      labels: labels.map((text) => ({ text })),
      series: told.map(({ name, values }) => ({
        name,
        values: values.map((value) => value ?? 0),
        shown: values.map(shown),
      })),
    },
  ];
}
