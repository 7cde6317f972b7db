import { delimitedRows } from "#lib/delimitedRows.ts";
import { unguarded } from "#lib/formulaGuard.ts";

/** More rows than a plan can hold are not pasted. */
const most = 5_000;

/** Cells that a spreadsheet program put on the clipboard: tabs between columns, quotes round cells with several lines. */
export function parsePasted(text: string): readonly (readonly string[])[] {
  return delimitedRows(text, "\t", most).map((row) => row.map(unguarded));
}
