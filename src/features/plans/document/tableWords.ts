import type { StatisticsRow, TableId } from "#domain/plans/document/planDocument.ts";
import type { TableColumn, TableShape } from "#domain/plans/document/tableShapes.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Texts } from "#i18n/namespaces.ts";

type Words = Texts<"planDocument">["tables"];

/** "Taulukko 2. Henkilötyövuodet palvelualueittain 2028–2030" */
export function tableTitle({ id, columns }: Pick<TableShape, "id" | "columns">, words: Words): string {
  const years = columns.flatMap(({ year }) => year ?? []);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return words.number(tableNumber(id), words.titles[id](from, to));
}

function tableNumber(id: TableId): number {
  return Number(id.slice("table".length));
}

export function columnName({ kind, year }: TableColumn, words: Words): string {
  return words.columns[kind](year ?? 0);
}

/** A row's own name, or the one that the app knows it by. */
export function rowName(row: StatisticsRow, rows: readonly StatisticsRow[], words: Words): string {
  if (row.name.trim() !== "") return row.name.trim();
  const known = words.rows;
  if (row.role === "sum") {
    const first = rows.find(({ role, group }) => role === "item" && group === row.group);
    return known.sum(first ? rowName(first, rows, words) : "");
  }
  const [kind, of = "", to = ""] = row.id.split("-");
  switch (kind) {
    case "age":
      return known.age(of, to);
    case "year":
      return of;
    case "pay":
    case "sideCosts":
    case "days":
    case "eligibleDays":
    case "compensation":
    case "meanAge":
    case "sectorMeanAge":
      return known[kind];
    case "total":
      return rows.some(({ id }) => id.startsWith("unit-")) ? known.townTotal : known.total;
    default:
      return row.id;
  }
}

/** A figure as it is written; what nobody knows is a dash. */
export function figureText(value: number | null, formats: Pick<Formats, "number">, unknown: string): string {
  return value === null ? unknown : formats.number(value);
}
