import type { Cell } from "#lib/cell.ts";
import { columnLetters } from "#lib/columnLetters.ts";

/** What a column is called in its table; by its letters where it has no title. */
export function columnTitle(
  header: readonly Cell[],
  column: number,
  unnamed: (letters: string) => string,
): string {
  const title = header[column] ?? null;
  return title === null ? unnamed(columnLetters(column)) : String(title).trim();
}
