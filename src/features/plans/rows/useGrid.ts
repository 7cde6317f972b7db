import { useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  type CellProblem,
  type CellWords,
  cellText,
  fieldsOf,
  withCellText,
} from "#domain/plans/planCells.ts";
import { emptyPlanRow, isEmptyRow, type PlanRow } from "#domain/plans/planRow.ts";
import type { CellDeeds } from "./GridCell.tsx";
import type { GridColumn } from "./gridColumns.ts";
import { inside, type Range, rangeOf, type Spot } from "./gridState.ts";
import type { EditEnd } from "./TextEditor.tsx";
import type { RowHistory } from "./useRowHistory.ts";

interface GridInput {
  readonly rows: readonly PlanRow[];
  readonly columns: readonly GridColumn[];
  readonly words: CellWords;
  readonly readOnly: boolean;
  readonly history: RowHistory;
  readonly newId: () => string;
  readonly onOpen: (row: PlanRow) => void;
  readonly onProblem: (problem: CellProblem | null) => void;
}

interface Editing {
  readonly rowId: string;
  readonly typed: string | null;
  /** As it was before; null: the row has come with this editing. */
  readonly before: PlanRow | null;
  /** One step to take back, however many letters it took. */
  readonly step: string;
}

/** Which cells are active, chosen and edited, and what is done with them. */
export interface GridWork {
  /** The plan's rows and, where it is written, an empty one to go on with. */
  readonly shown: readonly PlanRow[];
  readonly active: Spot;
  readonly range: Range;
  readonly editing: Editing | null;
  readonly deeds: CellDeeds;
  /** Makes a cell the active one and gives it the focus; `extend`: chooses all up to it. */
  readonly go: (to: Spot, extend?: boolean) => void;
  /** A cell has the focus already. */
  readonly focused: (at: Spot) => void;
  readonly choose: (anchor: Spot, active: Spot) => void;
  readonly edit: (typed: string | null) => void;
  readonly clear: () => void;
  readonly removeRows: () => number;
  /** The element that the keys act in. */
  readonly gridRef: React.RefObject<HTMLDivElement | null>;
}

export function useGrid(input: GridInput): GridWork {
  const { rows, columns, words, readOnly, history, newId, onOpen, onProblem } = input;
  const gridRef = useRef<HTMLDivElement>(null);
  const [spare, setSpare] = useState(newId);
  if (rows.some(({ id }) => id === spare)) setSpare(newId());
  const shown = useMemo(() => (readOnly ? rows : [...rows, emptyPlanRow(spare)]), [rows, readOnly, spare]);
  const size = { rows: shown.length, columns: columns.length };
  const [at, setActive] = useState<Spot>({ row: 0, column: 1 });
  const [anchor, setAnchor] = useState<Spot | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  /** Where a line of Tab presses began: Enter goes below that. */
  const [lineStart, setLineStart] = useState<number | null>(null);
  const active = inside(at, size);
  const range = rangeOf(active, anchor && inside(anchor, size));

  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current || editing) return;
    wanted.current = false;
    const cell = gridRef.current?.querySelector(`[data-row="${active.row}"][data-col="${active.column}"]`);
    const target = cell?.matches("[data-focus]") ? cell : cell?.querySelector("[data-focus]");
    if (!(target instanceof HTMLElement)) return;
    target.focus({ preventScroll: true });
    // Whole, and not under what stays at the grid's edges.
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const go = (to: Spot, extend = false) => {
    wanted.current = true;
    setAnchor(extend ? (anchor ?? active) : null);
    setActive(inside(to, size));
  };
  const writeRow = (rowId: string, patch: Partial<PlanRow>, step: string) => {
    const shownNow = shown.find(({ id }) => id === rowId);
    if (!shownNow || hasAll(shownNow, patch)) return;
    history.edit((now) => {
      const at = now.findIndex(({ id }) => id === rowId);
      const standing = now[at];
      return standing ? now.with(at, { ...standing, ...patch }) : [...now, { ...shownNow, ...patch }];
    }, step);
  };

  function edit(typed: string | null) {
    const column = columns[active.column];
    const row = shown[active.row];
    if (readOnly || !row || column?.kind !== "field") return;
    // A list is opened, not typed in; a competence may be typed.
    const starts = column.column.kind === "choice" && column.column.id !== "competence" ? null : typed;
    onProblem(null);
    setAnchor(null);
    setEditing({
      rowId: row.id,
      typed: starts,
      before: rows.includes(row) ? row : null,
      step: `cell ${row.id} ${column.key} ${newId()}`,
    });
  }

  function end(how: EditEnd) {
    setEditing(null);
    if (how === "blur") return;
    const { row, column } = active;
    if (how === "right" || how === "left") {
      setLineStart(lineStart ?? column);
      const next = column + (how === "right" ? 1 : -1);
      go(next >= 0 && next < columns.length ? { row, column: next } : active);
    } else {
      go(how === "stay" ? active : { row: row + (how === "up" ? -1 : 1), column: lineStart ?? column });
      setLineStart(null);
    }
  }

  function cancel(problem?: CellProblem) {
    const column = columns[active.column];
    if (editing && column?.kind === "field") {
      const { before, rowId, step } = editing;
      if (before) writeRow(rowId, fieldsOf(before, column.column), step);
      else {
        const emptied = fieldsOf(emptyPlanRow(rowId), column.column);
        history.edit(
          (now) => now.filter((row) => row.id !== rowId || !isEmptyRow({ ...row, ...emptied })),
          step,
        );
      }
    }
    setEditing(null);
    if (problem) onProblem(problem);
    else go(active);
  }

  const inRange = () => shown.slice(range.top, range.bottom + 1);
  function clear() {
    if (readOnly) return;
    const chosen = columns.slice(range.left, range.right + 1);
    const ids = new Set(inRange().map(({ id }) => id));
    history.edit((now) =>
      now.map((row) => {
        if (!ids.has(row.id)) return row;
        return chosen.reduce((next, column) => {
          if (column.kind !== "field" || cellText(next, column.column, words) === "") return next;
          const emptied = withCellText(next, column.column, "", words);
          return emptied.ok ? emptied.value : next;
        }, row);
      }),
    );
  }
  function removeRows(): number {
    if (readOnly) return 0;
    const standing = new Set(rows);
    const ids = new Set(inRange().flatMap((row) => (standing.has(row) ? [row.id] : [])));
    if (ids.size > 0) history.edit((now) => now.filter(({ id }) => !ids.has(id)));
    go({ row: range.top, column: active.column });
    return ids.size;
  }

  const current = useRef<CellDeeds>(null);
  useLayoutEffect(() => {
    current.current = {
      open: onOpen,
      beginEdit: () => edit(null),
      write: (rowId, patch) => writeRow(rowId, patch, editing?.step ?? `cell ${rowId}`),
      end,
      cancel,
    };
  });
  const deeds = useMemo<CellDeeds>(
    () => ({
      open: (row) => current.current?.open(row),
      beginEdit: () => current.current?.beginEdit(),
      write: (rowId, patch) => current.current?.write(rowId, patch),
      end: (how) => current.current?.end(how),
      cancel: (problem) => current.current?.cancel(problem),
    }),
    [],
  );
  return {
    shown,
    active,
    range,
    editing,
    deeds,
    go,
    focused(to) {
      if (to.row === active.row && to.column === active.column) return;
      setLineStart(null);
      setAnchor(null);
      setActive(to);
    },
    choose(from, to) {
      wanted.current = true;
      setAnchor(inside(from, size));
      setActive(inside(to, size));
    },
    edit,
    clear,
    removeRows,
    gridRef,
  };
}

function hasAll(row: PlanRow, patch: Partial<PlanRow>): boolean {
  return Object.entries(patch).every(([field, value]) => row[field as keyof PlanRow] === value);
}
