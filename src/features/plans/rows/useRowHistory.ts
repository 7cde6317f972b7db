import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { type RowChange, reversed, rowChanges, together, withoutChanges } from "#domain/plans/rowChanges.ts";

type Rows = readonly PlanRow[];
export type ChangeRows = (edit: (rows: Rows) => Rows) => void;

/** A plan's rows as they are edited, with the way back. */
export interface RowHistory {
  /** `step`: what is done under the same name one after the other is one step, such as typing in one field. */
  readonly edit: (edit: (rows: Rows) => Rows, step?: string) => void;
  /** Null: nothing to take back. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

interface Step {
  readonly name: string | undefined;
  readonly changes: readonly RowChange[];
}

/** Steps that are remembered. */
const most = 200;

export function useRowHistory(change: ChangeRows): RowHistory {
  const [done, setDone] = useState<readonly Step[]>([]);
  const [undone, setUndone] = useState<readonly Step[]>([]);
  const latest = useRef(change);
  useLayoutEffect(() => {
    latest.current = change;
  });
  const edit = useCallback<RowHistory["edit"]>((run, name) => {
    let changes: readonly RowChange[] = [];
    latest.current((rows) => {
      const next = run(rows);
      changes = rowChanges(rows, next);
      return next;
    });
    if (changes.length === 0) return;
    setUndone([]);
    setDone((steps) => {
      const last = steps.at(-1);
      if (name === undefined || last?.name !== name) return [...steps, { name, changes }].slice(-most);
      const all = together(last.changes, changes);
      return all.length === 0 ? steps.slice(0, -1) : [...steps.slice(0, -1), { name, changes: all }];
    });
  }, []);
  return useMemo(() => {
    const last = done.at(-1);
    const next = undone.at(-1);
    return {
      edit,
      undo: last
        ? () => {
            latest.current((rows) => withoutChanges(rows, last.changes));
            setDone(done.slice(0, -1));
            setUndone([...undone, last]);
          }
        : null,
      redo: next
        ? () => {
            latest.current((rows) => withoutChanges(rows, reversed(next.changes)));
            setUndone(undone.slice(0, -1));
            setDone([...done, next]);
          }
        : null,
    };
  }, [edit, done, undone]);
}
