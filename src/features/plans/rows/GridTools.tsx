import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useRowsStyles } from "./rows.styles.ts";
import type { GridWork } from "./useGrid.ts";

interface GridToolsProps {
  readonly grid: GridWork;
  readonly rows: readonly PlanRow[];
  readonly isPhone: boolean;
  /** What could not be done a moment ago. */
  readonly problem: string | null;
  readonly onAdd: () => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly removeRows: () => void;
}

/** What is done with rows besides writing in them. */
export function GridTools({ grid, rows, isPhone, problem, onAdd, undo, redo, removeRows }: GridToolsProps) {
  const texts = useTexts("plans").grid;
  const styles = useRowsStyles();
  const last = Math.min(grid.range.bottom, rows.length - 1);
  const chosen = last - grid.range.top + 1;
  return (
    <div className={styles.tools}>
      <Button id="add-row" icon={<AddRegular />} className={styles.tool} onClick={onAdd}>
        {texts.add}
      </Button>
      <Button
        icon={<ArrowUndoRegular />}
        className={styles.tool}
        disabledFocusable={undo === null}
        onClick={() => undo?.()}
      >
        {texts.undo}
      </Button>
      {!isPhone && (
        <>
          <Button
            icon={<ArrowRedoRegular />}
            className={styles.tool}
            disabledFocusable={redo === null}
            onClick={() => redo?.()}
          >
            {texts.redo}
          </Button>
          <Button
            icon={<DeleteRegular />}
            className={styles.tool}
            disabledFocusable={chosen < 1}
            onClick={removeRows}
          >
            {chosen > 1 ? texts.removeMany(chosen) : texts.remove}
          </Button>
        </>
      )}
      {problem !== null && <p className={styles.toolProblem}>{problem}</p>}
    </div>
  );
}
