import type { Cell, Table } from "#lib/cell.ts";
import { columnNumber } from "#lib/columnLetters.ts";

/** Ranges after these are left alone: a table does not have so many. */
const most = 20_000;

/** Cells that are one with another, by `row column` from 0: where what they say stands. */
export function mergedCells(
  merged: readonly string[],
): ReadonlyMap<string, readonly [row: number, column: number]> {
  const cells = new Map<string, readonly [number, number]>();
  for (const range of merged) {
    const [, from, top, to, bottom] = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/u.exec(range) ?? [];
    if (from === undefined || to === undefined) continue;
    const first = [Number(top) - 1, columnNumber(from)] as const;
    for (let row = first[0]; row < Number(bottom); row += 1)
      for (let column = first[1]; column <= columnNumber(to); column += 1) {
        if (cells.size >= most) return cells;
        cells.set(`${row} ${column}`, first);
      }
  }
  return cells;
}

/** What a cell says, or the one that it is one with. */
export function cellAt(
  rows: Table,
  cells: ReturnType<typeof mergedCells>,
  row: number,
  column: number,
): Cell {
  const [top, left] = cells.get(`${row} ${column}`) ?? [row, column];
  return rows[top]?.[left] ?? null;
}
