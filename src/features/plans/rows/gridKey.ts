import type { GridColumn } from "./gridColumns.ts";
import { movedBy } from "./gridState.ts";
import type { GridWork } from "./useGrid.ts";

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface KeyDeeds {
  readonly columns: readonly GridColumn[];
  readonly undo: () => void;
  readonly redo: () => void;
  readonly removeRows: () => void;
}

/** What a key does while no cell is edited, editors keep theirs to themselves; null: nothing of the grid's. */
export function gridKey(press: Press, grid: GridWork, deeds: KeyDeeds): (() => void) | null {
  const { key, shiftKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  if (press.altKey) return null;
  const size = { rows: grid.shown.length, columns: deeds.columns.length };
  const { active, range } = grid;
  const to = movedBy(key, ctrl, active, size);
  if (to) return () => grid.go(to, shiftKey);
  if (ctrl) return withCtrl(key.toLowerCase(), shiftKey, grid, deeds);
  const column = deeds.columns[active.column];
  switch (key) {
    case "Delete":
    case "Backspace":
      return grid.clear;
    case "Escape":
      return () => grid.go(active);
    case "F2":
    case "Enter":
      // A button in a cell is pressed by the same key.
      return column?.kind === "field" ? () => grid.edit(null) : null;
    case "Tab": {
      const next = active.column + (shiftKey ? -1 : 1);
      // Past the ends of a row the focus leaves the grid: nobody is caught in it.
      return next < 0 || next >= size.columns
        ? null
        : () => grid.go({ row: active.row, column: next }, false);
    }
  }
  if (key.length !== 1 || column?.kind !== "field") return null;
  if (key !== " ") return () => grid.edit(key);
  return shiftKey
    ? () => grid.choose({ row: range.top, column: size.columns - 1 }, { row: range.bottom, column: 0 })
    : () => grid.edit(null);
}

function withCtrl(key: string, shiftKey: boolean, grid: GridWork, deeds: KeyDeeds): (() => void) | null {
  const { shown, active } = grid;
  switch (key) {
    case "z":
      return shiftKey ? deeds.redo : deeds.undo;
    case "y":
      return deeds.redo;
    case "a":
      return () =>
        grid.choose({ row: shown.length - 1, column: deeds.columns.length - 1 }, { row: 0, column: 0 });
    case "delete":
    case "backspace":
      return deeds.removeRows;
    case "enter": {
      const row = shown[active.row];
      return row ? () => grid.deeds.open(row) : null;
    }
    default:
      return null;
  }
}
