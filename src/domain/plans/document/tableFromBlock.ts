import type { Cell } from "#lib/cell.ts";
import { readDecimal } from "../../tables/readDecimal.ts";
import type { StatisticsRow, StatisticsTable } from "./planDocument.ts";
import { withCell, withRow } from "./tableEdits.ts";
import { rowsOf } from "./tableFigures.ts";
import type { TableColumn, TableShape } from "./tableShapes.ts";

type Line = readonly Cell[];

/** What could not be taken of a block of cells; lines are counted from one, as a spreadsheet does. */
export interface BlockProblem {
  readonly line: number;
  readonly text: string;
  /** `notHere`: a row that the table has no place for; `notNumber`: a cell that is left as it was. */
  readonly reason: "notHere" | "notNumber";
}

export interface FromBlock {
  readonly table: StatisticsTable;
  /** Rows with figures that were read, and those of them that the table did not have. */
  readonly read: number;
  readonly added: number;
  readonly problems: readonly BlockProblem[];
}

interface Reading {
  /** What a row is called on the screen. */
  readonly nameOf: (row: StatisticsRow) => string;
  readonly newId: () => string;
}

/**
 * Takes a table that was copied or read from a spreadsheet: rows are known by their names, columns by the years above
 * them, else by their order. Sums are taken as stated, to be checked against their parts.
 */
export function tableFromBlock(
  shape: TableShape,
  before: StatisticsTable,
  block: readonly Line[],
  { nameOf, newId }: Reading,
): FromBlock {
  let table: StatisticsTable = { ...before, rows: [...rowsOf(shape, before)] };
  const head = block.findIndex((line) => isHead(line, shape.columns));
  const places = placesOf(block[head] ?? [], shape.columns);
  const problems: BlockProblem[] = [];
  /** Items of the block since the last sum, in order. */
  let run: string[] = [];
  let [read, added] = [0, 0];
  for (const [at, line] of block.entries()) {
    if (at <= head) continue;
    const name = nameIn(line);
    const values = valuesOf(line, places, shape.columns);
    if (name === null || values.every(({ value, text }) => value === null && text === "")) continue;
    const row = rowFor(name, values);
    if (!row) {
      // A line without figures is a heading of the block's own.
      if (values.every(({ value }) => value === null)) continue;
      problems.push({ line: at + 1, text: name, reason: "notHere" });
      continue;
    }
    read += 1;
    run = row.role === "item" ? [...run, row.id] : [];
    for (const { column, value, text } of values) {
      if (value !== null) table = withCell(table, row.id, column.id, value);
      else if (text !== "" && !isNothing(text)) problems.push({ line: at + 1, text, reason: "notNumber" });
    }
  }
  return { table, read, added, problems };

  function rowFor(name: string, values: readonly Value[]): StatisticsRow | null {
    const wanted = plain(name);
    const known = table.rows.find((row) => plain(nameOf(row)) === wanted);
    if (known) return known;
    if (isTotalWord(wanted)) return sumFor(wanted, values) ?? totalOf(table);
    if (!shape.addsRows || values.every(({ value }) => value === null)) return null;
    const row: StatisticsRow = { id: newId(), name: name.trim(), role: "item", group: null };
    table = withRow(table, row, null);
    added += 1;
    return row;
  }

  /** The sum of the items just above that come to it, or nearly do: in most of its columns. */
  function sumFor(wanted: string, values: readonly Value[]): StatisticsRow | null {
    if (/^(?:koko|hela|whole)/u.test(wanted)) return null;
    const fits = [2, 3, 4]
      .filter((count) => count < run.length || (count === run.length && hasMore()))
      .map((count) => {
        const items = run.slice(-count);
        const right = values.filter(({ column, value }) => {
          const sum = items.reduce((all, id) => all + (table.cells[id]?.[column.id] ?? 0), 0);
          return value !== null && Math.abs(sum - value) < 0.005;
        });
        return { items, right: right.length };
      });
    const best = fits.sort((a, b) => b.right - a.right)[0];
    if (!best || best.right === 0) return null;
    const [first, ...parts] = best.items;
    for (const part of parts) table = grouped(table, first ?? "", part);
    return table.rows.find(({ id }) => id === `sum-${first}`) ?? null;
  }

  /** A sum of everything above is the total, unless there are other items besides. */
  function hasMore(): boolean {
    return table.rows.filter(({ role }) => role === "item").length > run.length;
  }
}

interface Value {
  readonly column: TableColumn;
  readonly value: number | null;
  readonly text: string;
}

function valuesOf(
  line: Line,
  places: readonly number[] | null,
  columns: readonly TableColumn[],
): readonly Value[] {
  const first = line.findIndex((cell) => cell !== null && String(cell).trim() !== "");
  return columns.map((column, at) => {
    const cell = line[places?.[at] ?? first + 1 + at] ?? null;
    return { column, value: readDecimal(cell), text: cell === null ? "" : String(cell).trim() };
  });
}

/** The line that names columns: a year above a column, and no figures but years. */
function isHead(line: Line, columns: readonly TableColumn[]): boolean {
  const years = new Set(columns.flatMap(({ year }) => (year === null ? [] : [String(year)])));
  const above = line.slice(1);
  return (
    above.some((cell) => years.has(yearIn(cell) ?? "")) &&
    above.every((cell) => readDecimal(cell) === null || yearIn(cell) === String(cell).trim())
  );
}

/** Where each column stands under its year; null where years do not tell the columns apart. */
function placesOf(head: Line, columns: readonly TableColumn[]): readonly number[] | null {
  const years = columns.map(({ year }) => String(year));
  if (new Set(years).size !== years.length) return null;
  const places = years.map((year) => head.findIndex((cell, at) => at > 0 && yearIn(cell) === year));
  return places.some((place) => place > 0)
    ? places.map((place) => (place < 0 ? Number.MAX_SAFE_INTEGER : place))
    : null;
}

function yearIn(cell: Cell | undefined): string | null {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(String(cell ?? ""))?.[0] ?? null;
}

function nameIn(line: Line): string | null {
  const found = line.find((cell) => cell !== null && String(cell).trim() !== "");
  return typeof found === "string" && readDecimal(found) === null ? found : yearIn(found);
}

/** Names are compared without what spreadsheets and people add to them. */
function plain(name: string): string {
  return name
    .toLocaleLowerCase("fi")
    .replace(/\s+/gu, " ")
    .replace(/[.:*]+/gu, "")
    .trim();
}

const totalWords =
  /^(?:(?:koko|hela|whole) |.*\b(?:yhteensä|yht|summa|sammanlagt|totalt|total|in all|kaikki)$|.*\b(?:yhteensä|yht)\b.*$)/u;

function isTotalWord(name: string): boolean {
  return totalWords.test(name);
}

function totalOf({ rows }: StatisticsTable): StatisticsRow | null {
  return rows.find(({ role }) => role === "total") ?? null;
}

/** Signs that say that there is nothing. */
function isNothing(text: string): boolean {
  return /^[-–—.]+$/u.test(text);
}

/** Two items that belong together, and their sum below them. */
function grouped(table: StatisticsTable, first: string, part: string): StatisticsTable {
  const row = table.rows.find(({ id }) => id === part);
  if (!row) return table;
  const others = { ...table, rows: table.rows.filter(({ id }) => id !== part) };
  return withRow(others, row, first);
}
