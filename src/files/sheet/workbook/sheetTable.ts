import type { Cell, Table } from "#lib/cell.ts";
import { columnNumber } from "#lib/columnLetters.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { SheetFailure, SheetLimits } from "../sheet.ts";
import { type CellContext, cellValue } from "./cellValue.ts";
import { attribute, xmlTokens } from "./xmlTokens.ts";

interface SheetTable {
  readonly rows: Table;
  readonly merged: readonly string[];
}

/** Rows after which whatever else the page has to do gets its turn. */
const atOnce = 1_000;

/** The cells of one sheet. Only those that hold something count towards the limits. */
export async function sheetTable(
  xml: string,
  context: CellContext,
  limits: SheetLimits,
): Promise<Result<SheetTable, SheetFailure>> {
  const rows: Cell[][] = [];
  const merged: string[] = [];
  let [row, column, raw] = [-1, -1, ""];
  let kind: string | null = null;
  let style: string | null = null;
  let [inValue, aside, ended] = [false, false, false];
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") {
      if (inValue && !aside) raw += token.text;
      continue;
    }
    const begins = token.kind === "open" && !token.empty;
    if (token.name === "row" && token.kind === "open") {
      const said = Number(attribute(token.attributes, "r") ?? row + 2);
      row = Number.isInteger(said) && said > row + 1 ? said - 1 : row + 1;
      column = -1;
      if (row % atOnce === atOnce - 1) await othersTurn();
    } else if (token.name === "c" && token.kind === "open") {
      column = columnOf(attribute(token.attributes, "r")) ?? column + 1;
      [kind, style, raw] = [attribute(token.attributes, "t"), attribute(token.attributes, "s"), ""];
    } else if (token.name === "v" || token.name === "t") inValue = begins;
    else if (token.name === "rPh") aside = begins;
    else if (token.name === "c" && token.kind === "close") {
      const value = cellValue(kind, style, raw, context);
      if (value === null) continue;
      if (row >= limits.rows) return fail({ reason: "tooManyRows", limit: limits.rows });
      if (column >= limits.columns) return fail({ reason: "tooManyColumns", limit: limits.columns });
      put(rows, row, column, value);
    } else if (token.name === "mergeCell" && token.kind === "open") {
      const place = attribute(token.attributes, "ref");
      if (place !== null) merged.push(place);
    } else if (token.name === "worksheet" && token.kind === "close") ended = true;
  }
  return ended ? ok({ rows, merged }) : fail({ reason: "damaged" });
}

/** Rows and cells before it are there too, empty. */
function put(rows: Cell[][], row: number, column: number, value: Cell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row];
  if (!cells) return;
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The column of a cell's name, such as `AB12`; null where it is no name. */
function columnOf(name: string | null): number | null {
  const [, letters] = /^([A-Z]{1,3})\d+$/iu.exec(name ?? "") ?? [];
  return letters === undefined ? null : columnNumber(letters);
}
