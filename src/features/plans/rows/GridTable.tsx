import { mergeClasses } from "@fluentui/react-components";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type ComponentProps, useCallback, useMemo } from "react";
import type { GridManner } from "./GridCell.tsx";
import { GridRow } from "./GridRow.tsx";
import { rowHeight, titleHeight, useGridStyles } from "./grid.styles.ts";
import { type GridColumn, numberWidth } from "./gridColumns.ts";
import { gridKey } from "./gridKey.ts";
import { gridRoles } from "./gridRoles.ts";
import type { Spot } from "./gridState.ts";
import type { GridWork } from "./useGrid.ts";
import type { GridClipboard } from "./useGridClipboard.ts";

interface GridTableProps {
  readonly label: string;
  readonly grid: GridWork;
  readonly columns: readonly GridColumn[];
  readonly manner: GridManner;
  readonly clipboard: GridClipboard;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly removeRows: () => void;
  /** The focus has gone elsewhere. */
  readonly onLeave: () => void;
}

/** The rows as a spreadsheet: an ARIA grid of which only what is in sight is drawn. */
export function GridTable(props: GridTableProps) {
  const { label, grid, columns, manner, clipboard, undo, redo, removeRows, onLeave } = props;
  const styles = useGridStyles();
  const { shown, active, range, editing, gridRef } = grid;
  const width = useMemo(() => columns.reduce((sum, column) => sum + column.width, 0), [columns]);
  const activeRow = active.row;
  // One cell alone has its frame.
  const isArea = range.top !== range.bottom || range.left !== range.right;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => gridRef.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey: (index) => shown[index]?.id ?? index,
    // What has the focus stays on the page, also when it is scrolled out of sight.
    rangeExtractor: useCallback(
      (seen: Range) => [...new Set([activeRow, ...defaultRangeExtractor(seen)])].sort((a, b) => a - b),
      [activeRow],
    ),
    useFlushSync: false,
  });

  const heard: ComponentProps<"div"> = {
    onKeyDown: (event) => {
      const deed = gridKey(event, grid, { columns, undo, redo, removeRows });
      if (!deed) return;
      event.preventDefault();
      deed();
    },
    onFocus: ({ target }) => {
      const at = spotOf(target);
      if (at && !editing) grid.focused(at);
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!currentTarget.contains(relatedTarget)) onLeave();
    },
    onPointerDown: (event) => {
      const at = spotOf(event.target);
      if (!at || !event.shiftKey) return;
      event.preventDefault();
      grid.go(at, true);
    },
    onPointerOver: ({ buttons, pointerType, target }) => {
      const at = buttons === 1 && pointerType === "mouse" && !editing ? spotOf(target) : null;
      if (at && (at.row !== active.row || at.column !== active.column)) grid.go(at, true);
    },
    onDoubleClick: ({ target }) => {
      if (spotOf(target) && !editing) grid.edit(null);
    },
    onCopy: clipboard.onCopy,
    onCut: clipboard.onCut,
    onPaste: clipboard.onPaste,
  };
  return (
    <div
      ref={gridRef}
      {...gridRoles.grid(label, shown.length + 1, columns.length, manner.readOnly)}
      className={styles.grid}
      style={{
        scrollPaddingTop: titleHeight,
        scrollPaddingLeft: numberWidth + (columns[1]?.width ?? 0),
      }}
      {...heard}
    >
      <div {...gridRoles.group} className={styles.titles} style={{ width }}>
        <div {...gridRoles.row(1)} style={{ display: "flex" }}>
          {columns.map(({ key, title, width: own }, place) => (
            <div
              key={key}
              {...gridRoles.title(place + 1)}
              className={mergeClasses(styles.title, place < 2 && styles.sticky, place === 1 && styles.edge)}
              style={{ width: own, ...(place < 2 ? { left: place * numberWidth } : {}) }}
            >
              {title}
            </div>
          ))}
        </div>
      </div>
      <div {...gridRoles.group} className={styles.body} style={{ width, height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = shown[index];
          if (!row) return null;
          const isChosen = isArea && index >= range.top && index <= range.bottom;
          return (
            <GridRow
              key={row.id}
              row={row}
              index={index}
              top={start}
              isNew={!manner.readOnly && index === shown.length - 1}
              columns={columns}
              active={index === active.row ? active.column : -1}
              chosenFrom={isChosen ? range.left : -1}
              chosenTo={isChosen ? range.right : -2}
              editing={editing?.rowId === row.id ? editing : null}
              manner={manner}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The cell that an element is in. */
function spotOf(target: EventTarget): Spot | null {
  const cell = target instanceof Element ? target.closest("[data-row]") : null;
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.col) };
}
