import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { useRowsStyles } from "./rows.styles.ts";
import type { GridClipboard } from "./useGridClipboard.ts";

interface PasteDialogProps {
  readonly clipboard: GridClipboard;
  readonly titles: Readonly<Record<string, string>>;
}

/** Problems that are told one by one. */
const told = 12;

/** What does not come, or could not be read, of what is being pasted, by column and line; nothing is in the plan before a person says so. */
export function PasteDialog({ clipboard, titles }: PasteDialogProps) {
  const { paste, problems: why } = useTexts("plans");
  const styles = useRowsStyles();
  const { waiting } = clipboard;
  const [last, setLast] = useState(waiting);
  // The dialog still shows the problems while it closes.
  if (waiting && waiting !== last) setLast(waiting);
  const { problems = [], beyond = [] } = waiting ?? last ?? {};
  return (
    <ConfirmDialog
      open={waiting !== null}
      title={problems.length > 0 ? paste.title : paste.beyondTitle}
      confirm={problems.length > 0 ? paste.confirm : paste.confirmBeyond}
      onConfirm={clipboard.take}
      onCancel={clipboard.drop}
    >
      <p>{paste.help}</p>
      <ul className={styles.problems}>
        {beyond.slice(0, told).map(({ place, title, cells, text }) => (
          <li key={place}>{paste.beyond(title || paste.column(place), cells, text.slice(0, 60))}</li>
        ))}
        {problems.slice(0, told).map(({ line, column, text, problem }) => (
          <li key={`${line} ${column}`}>
            {paste.at(line, titles[column] ?? column, text.slice(0, 60), why[problem])}
          </li>
        ))}
      </ul>
      {problems.length > told && <p>{paste.more(problems.length - told)}</p>}
    </ConfirmDialog>
  );
}
