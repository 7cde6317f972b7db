import type { ClipboardEvent } from "react";
import { useState } from "react";
import { type Pasted, type PasteSpot, pasteCells } from "#domain/plans/pasteCells.ts";
import { type CellWords, cellText } from "#domain/plans/planCells.ts";
import { planColumns } from "#domain/plans/planColumns.ts";
import { parsePasted } from "#domain/tables/parsePasted.ts";
import { firstField, type GridColumn } from "./gridColumns.ts";
import type { GridWork } from "./useGrid.ts";
import type { RowHistory } from "./useRowHistory.ts";

/** More at once is no plan's; with the line of titles. */
export const mostPasted = 3_000;

interface ClipboardInput {
  readonly grid: GridWork;
  readonly columns: readonly GridColumn[];
  readonly words: CellWords;
  readonly history: RowHistory;
  readonly readOnly: boolean;
  readonly newId: () => string;
  readonly say: (what: { readonly copied: number } | { readonly pasted: number } | "tooMany") => void;
}

export interface GridClipboard {
  /** What was pasted and cannot be taken whole: nothing of it is in the plan before a person has said so. */
  readonly waiting: Pasted | null;
  readonly take: () => void;
  readonly drop: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

interface Waiting {
  readonly table: readonly (readonly string[])[];
  readonly spot: PasteSpot;
  readonly pasted: Pasted;
}

/** Cells to and from a spreadsheet program: tabs between columns, quotes round what has several lines. */
export function useGridClipboard(input: ClipboardInput): GridClipboard {
  const { grid, columns, words, history, readOnly, newId, say } = input;
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const { range, shown } = grid;

  function onCopy(event: ClipboardEvent) {
    const chosen = columns.slice(range.left, range.right + 1);
    const lines = shown.slice(range.top, range.bottom + 1).map((row) =>
      chosen
        .flatMap((column) => {
          if (column.kind === "field") return [quoted(cellText(row, column.column, words))];
          return column.kind === "extra" ? [quoted(column.extra.text(row))] : [];
        })
        .join("\t"),
    );
    event.preventDefault();
    event.clipboardData.setData("text/plain", lines.join("\r\n"));
    say({ copied: lines.length * chosen.length });
  }

  function put({ table, spot, pasted }: Waiting) {
    // Into the plan as it is now: a colleague's rows may have come while the question was open.
    history.edit((rows) => pasteCells(rows, table, spot, words, newId).rows);
    say({ pasted: pasted.count });
  }

  return {
    waiting: waiting?.pasted ?? null,
    take() {
      if (waiting) put(waiting);
      setWaiting(null);
    },
    drop: () => setWaiting(null),
    onCopy,
    onCut(event) {
      onCopy(event);
      if (!readOnly) grid.clear();
    },
    onPaste(event) {
      if (readOnly) return;
      event.preventDefault();
      const table = parsePasted(event.clipboardData.getData("text/plain"));
      if (table.length === 0) return;
      if (table.length > mostPasted + 1) return say("tooMany");
      const spot = {
        row: range.top,
        // Past the last column there is no place: what is pasted there is told as left out.
        column: Math.max(0, Math.min(range.left - firstField, planColumns.length)),
        rows: range.bottom - range.top + 1,
        columns: range.right - range.left + 1,
      };
      const standing = shown.slice(0, -1);
      const pasted = pasteCells(standing, table, spot, words, newId);
      if (pasted.problems.length + pasted.beyond.length > 0) setWaiting({ table, spot, pasted });
      else put({ table, spot, pasted });
    },
  };
}

/** As spreadsheet programs write a cell that has a tab, a quote or several lines. */
function quoted(text: string): string {
  return /[\t\n\r"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
