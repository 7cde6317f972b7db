import { Button } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { ReactNode } from "react";
import { isSubsidised } from "#domain/training/personYear.ts";
import type { TrainingEntry, TrainingRecord } from "#domain/training/trainingRecord.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { rowName } from "./rowName.ts";
import { TrainingFactsLine } from "./TrainingFactsLine.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import type { TrainingsOf } from "./trainingsOf.ts";

interface EntryItemProps {
  readonly entry: TrainingEntry;
  readonly record: TrainingRecord;
  readonly at: TrainingsOf;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** The form, while it is open. */
  readonly children: ReactNode;
}

/** One training of a person's record. */
export function EntryItem({ entry, record, at, onEdit, onRemove, children }: EntryItemProps) {
  const texts = useTexts("training");
  const styles = useTrainingStyles();
  const planned = rowName(at.planned, entry.planRow);
  const more = [
    ...(entry.eligible ? [isSubsidised(entry, record) ? texts.subsidised : texts.eligible] : []),
    ...(entry.source === "proposal" ? [texts.fromProposal] : []),
    ...(entry.source === "import" ? [texts.fromImport] : []),
    ...(planned === null ? [] : [texts.planRow(planned)]),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.name}>{entry.title}</h3>
          <TrainingFactsLine training={entry} model={at.model} more={more} />
        </div>
        {!children && (
          <div className={styles.buttons}>
            <Button
              id={`edit-${entry.id}`}
              appearance="subtle"
              className={styles.button}
              icon={<EditRegular />}
              aria-label={texts.staff.edit(entry.title)}
              onClick={onEdit}
            />
            <Button
              appearance="subtle"
              className={styles.button}
              icon={<DeleteRegular />}
              aria-label={texts.staff.remove(entry.title)}
              onClick={onRemove}
            />
          </div>
        )}
      </div>
      {children && <div className={styles.below}>{children}</div>}
    </li>
  );
}
