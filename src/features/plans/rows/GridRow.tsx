import { memo } from "react";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { GridCell, type GridManner } from "./GridCell.tsx";
import { useGridStyles } from "./grid.styles.ts";
import type { GridColumn } from "./gridColumns.ts";
import { gridRoles } from "./gridRoles.ts";

interface GridRowProps {
  readonly row: PlanRow;
  readonly index: number;
  readonly top: number;
  readonly isNew: boolean;
  readonly columns: readonly GridColumn[];
  /** The column of the active cell where it is in this row, else -1. */
  readonly active: number;
  /** Chosen columns; -1 where the row has none. */
  readonly chosenFrom: number;
  readonly chosenTo: number;
  readonly editing: { readonly typed: string | null } | null;
  readonly manner: GridManner;
}

/** One row of the grid; drawn anew only when something in it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, top, isNew, columns, active, chosenFrom, chosenTo, editing, manner } = props;
  const styles = useGridStyles();
  return (
    <div {...gridRoles.row(index + 2)} className={styles.row} style={{ top }}>
      {columns.map((column, place) => (
        <GridCell
          key={column.key}
          column={column}
          place={place}
          row={row}
          index={index}
          isNew={isNew}
          active={place === active}
          chosen={place >= chosenFrom && place <= chosenTo}
          editing={place === active ? editing : null}
          manner={manner}
        />
      ))}
    </div>
  );
});
