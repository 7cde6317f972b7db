import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import {
  type CellProblem,
  type CellWords,
  cellText,
  fieldsOf,
  withCellText,
} from "#domain/plans/planCells.ts";
import type { PlanColumn } from "#domain/plans/planColumns.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useGridStyles } from "./grid.styles.ts";

/** How an editor of a cell ends, and where the focus goes then. */
export type EditEnd = "down" | "up" | "right" | "left" | "stay" | "blur";

export interface EditorProps {
  readonly row: PlanRow;
  readonly column: PlanColumn;
  readonly label: string;
  readonly words: CellWords;
  /** What has been typed to begin with, in place of what the cell says; null: the cell's own text. */
  readonly typed: string | null;
  /** Told with every letter, so that nothing is lost when the page goes. */
  readonly onWrite: (patch: Partial<PlanRow>) => void;
  readonly onEnd: (end: EditEnd) => void;
  /** Puts the cell back as it was; `problem`: because what stands there cannot be read. */
  readonly onCancel: (problem?: CellProblem) => void;
}

/** Writes a text or a number in its cell. */
export function TextEditor({ row, column, label, words, typed, onWrite, onEnd, onCancel }: EditorProps) {
  const texts = useTexts("plans").problems;
  const styles = useGridStyles();
  const problemId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);
  const [text, setText] = useState(() => typed ?? cellText(row, column, words));
  const [shown, setShown] = useState<CellProblem | null>(null);

  const read = (next: string) => withCellText(row, column, next, words);
  function write(next: string) {
    const written = read(next);
    if (written.ok) onWrite(fieldsOf(written.value, column));
  }
  const begin = useEffectEvent(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
    // The letter that the editing began with is already something written.
    if (typed !== null) write(typed);
  });
  useEffect(() => begin(), []);

  function end(how: EditEnd) {
    if (ended.current) return;
    const written = read(text);
    const problem = written.ok ? null : written.failure;
    if (problem && how !== "blur") {
      setShown(problem);
      return;
    }
    ended.current = true;
    if (problem) onCancel(problem);
    else onEnd(how);
  }

  return (
    <div className={styles.editor}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={label}
        aria-invalid={shown !== null}
        {...(shown ? { "aria-describedby": problemId } : {})}
        inputMode={column.kind === "number" ? "decimal" : "text"}
        rows={1}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setShown(null);
          write(target.value);
        }}
        onBlur={() => end("blur")}
        onKeyDown={(event) => {
          event.stopPropagation();
          const { key, shiftKey, altKey } = event;
          if (key === "Escape") {
            event.preventDefault();
            ended.current = true;
            onCancel();
          } else if (key === "Enter" && altKey && column.kind === "text") {
            event.preventDefault();
            const { currentTarget } = event;
            currentTarget.setRangeText("\n", currentTarget.selectionStart, currentTarget.selectionEnd, "end");
            setText(currentTarget.value);
            write(currentTarget.value);
          } else if (key === "Enter" || key === "Tab") {
            event.preventDefault();
            end(key === "Enter" ? (shiftKey ? "up" : "down") : shiftKey ? "left" : "right");
          }
        }}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onCut={(event) => event.stopPropagation()}
      />
      {shown && (
        <p id={problemId} role="alert" className={styles.problem}>
          {texts[shown]}
        </p>
      )}
    </div>
  );
}
