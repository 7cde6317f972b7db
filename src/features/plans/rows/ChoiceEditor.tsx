import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useRef, useState } from "react";
import { type ChoiceColumn, Choices, choicePatch, chosenOf, ownWords } from "./Choices.tsx";
import { useGridStyles } from "./grid.styles.ts";
import { type EditorProps, TextEditor } from "./TextEditor.tsx";

interface ChoiceEditorProps extends EditorProps {
  readonly choice: ChoiceColumn;
  /** False: only the arrow of the list shows, to open it with one press. */
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** Chooses what a cell says from a list; a competence may be written in own words. */
export function ChoiceEditor(props: ChoiceEditorProps) {
  const { row, choice, label, words, open, typed, onOpen, onWrite, onEnd, onCancel } = props;
  const styles = useGridStyles();
  const list = useRef<HTMLSelectElement>(null);
  // Beginning to type a competence writes it in own words.
  const [own, setOwn] = useState(choice === "competence" && typed !== null);
  const ended = useRef(false);
  useEffect(() => {
    ended.current = false;
    if (open && !own) list.current?.focus();
  }, [open, own]);
  if (open && own) return <TextEditor {...props} />;
  return (
    <>
      <select
        ref={list}
        className={mergeClasses(styles.list, !open && styles.idle)}
        aria-label={label}
        tabIndex={-1}
        value={chosenOf(row, choice)}
        onFocus={() => {
          if (!open) onOpen();
        }}
        onChange={({ target }) => {
          onWrite(choicePatch(row, choice, target.value));
          if (target.value === ownWords) setOwn(true);
        }}
        onBlur={() => {
          if (!ended.current) onEnd("blur");
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          const { key, shiftKey } = event;
          if (key === "Escape") {
            event.preventDefault();
            ended.current = true;
            onCancel();
          } else if (key === "Enter" || key === "Tab") {
            event.preventDefault();
            ended.current = true;
            onEnd(key === "Enter" ? (shiftKey ? "up" : "down") : shiftKey ? "left" : "right");
          }
        }}
      >
        <Choices row={row} column={choice} words={words} />
      </select>
      {!open && <ChevronDownRegular aria-hidden className={styles.chevron} />}
    </>
  );
}
