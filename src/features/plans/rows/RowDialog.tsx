import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { isEmptyRow } from "#domain/plans/planRow.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { useFocusBack } from "#ui/useFocusBack.ts";
import type { GridManner } from "./GridCell.tsx";
import type { ExtraColumn, RowAction } from "./gridColumns.ts";
import { RowFields } from "./RowFields.tsx";
import { RowReading } from "./RowReading.tsx";
import { useRowsStyles } from "./rows.styles.ts";
import type { RowHistory } from "./useRowHistory.ts";

interface RowDialogProps {
  readonly rows: readonly PlanRow[];
  /** Null: closed. */
  readonly rowId: string | null;
  /** The empty row that comes next where rows are written. */
  readonly spare: PlanRow | null;
  readonly manner: GridManner;
  readonly history: RowHistory;
  readonly extraColumns: readonly ExtraColumn[];
  readonly rowActions: readonly RowAction[];
  readonly onGo: (rowId: string) => void;
  readonly onClose: () => void;
}

/** Everything of one row: to read, or to write as a form. */
export function RowDialog(props: RowDialogProps) {
  const { rows, rowId, spare, manner, history, extraColumns, rowActions, onGo, onClose } = props;
  const { row: texts, grid } = useTexts("plans");
  const announce = useAnnounce();
  const styles = useRowsStyles();
  const surface = useFocusBack(rowId !== null);
  const found = rows.findIndex(({ id }) => id === rowId);
  const current = rows[found] ?? (spare && spare.id === rowId ? spare : null);
  const [last, setLast] = useState<{ row: PlanRow; at: number } | null>(null);
  // The dialog still shows the row while it closes.
  if (current && (current !== last?.row || found !== last.at)) setLast({ row: current, at: found });
  const row = current ?? last?.row;
  const at = current ? found : (last?.at ?? -1);
  if (!row) return null;
  const isNew = at < 0;
  const write = (patch: Partial<PlanRow>, field: string) =>
    history.edit((now) => {
      const standing = now.findIndex(({ id }) => id === row.id);
      const one = now[standing];
      return one ? now.with(standing, { ...one, ...patch }) : [...now, { ...row, ...patch }];
    }, `dialog ${row.id} ${field}`);
  const remove = () => {
    history.edit((now) => now.filter(({ id }) => id !== row.id));
    announce(grid.removed(1));
    onClose();
  };
  const near = (step: number) => rows[at + step];
  return (
    <Dialog open={current !== null} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface ref={surface} className={styles.surface}>
        <DialogBody>
          <DialogTitle>{isNew ? texts.newTitle : texts.title(at + 1)}</DialogTitle>
          <DialogContent>
            {manner.readOnly ? (
              <RowReading row={row} words={manner.words} extraColumns={extraColumns} />
            ) : (
              <RowFields
                key={row.id}
                row={row}
                words={manner.words}
                hintsOf={manner.hintsOf}
                extraColumns={isNew ? [] : extraColumns}
                onWrite={write}
              />
            )}
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            {!manner.readOnly && !isNew && !isEmptyRow(row) && (
              <Button size="large" className={styles.start} onClick={remove}>
                {texts.remove}
              </Button>
            )}
            {rowActions
              .filter((action) => !isNew && action.when?.(row) !== false)
              .map((action) => (
                <Button
                  key={action.id}
                  size="large"
                  onClick={() => {
                    onClose();
                    action.run(row);
                  }}
                >
                  {action.title}
                </Button>
              ))}
            {[-1, 1].map((step) => {
              const to = isNew ? undefined : near(step);
              return (
                to && (
                  <Button key={step} size="large" onClick={() => onGo(to.id)}>
                    {step < 0 ? texts.previous : texts.next}
                  </Button>
                )
              );
            })}
            <Button size="large" appearance="primary" onClick={onClose}>
              {texts.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
