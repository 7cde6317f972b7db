import type { ReactNode } from "react";
import { personYear } from "#domain/training/personYear.ts";
import { waitingProposals } from "#domain/training/proposalsOfYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { TrainingPerson } from "#usecases/training/trainingPeople.ts";
import { PersonEntries } from "./PersonEntries.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import type { TrainingsOf } from "./trainingsOf.ts";
import { useShownDays } from "./useShownDays.ts";
import type { TrainingActions } from "./useTrainingActions.ts";

interface PersonRowProps {
  readonly one: TrainingPerson;
  readonly at: TrainingsOf;
  readonly actions: TrainingActions;
  /** What else there is to say about the person. */
  readonly children?: ReactNode;
}

/** A person with the year's days at a glance; opens to the trainings. */
export function PersonRow({ one, at, actions, children }: PersonRowProps) {
  const texts = useTexts("training");
  const styles = useTrainingStyles();
  const shown = useShownDays();
  const { person, record, proposals, isDamaged } = one;
  const year = record ? personYear(record.value, at.model.trainingRules) : null;
  const waits = record && proposals ? waitingProposals(proposals.value, record.value, at.year).length : 0;
  return (
    <FoldRow
      title={person.name}
      detail={[person.title, ...(waits > 0 ? [texts.staff.waits(waits)] : [])].filter(Boolean).join(" · ")}
      state={
        year === null ? (
          <StatusLabel tone={isDamaged ? "danger" : "neutral"}>
            {isDamaged ? texts.staff.damaged : texts.staff.noRecord}
          </StatusLabel>
        ) : year.hours === 0 ? (
          <StatusLabel tone="warning">{texts.staff.noTraining}</StatusLabel>
        ) : (
          <StatusLabel tone="neutral">{texts.daysAndHours(shown(year.days), shown(year.hours))}</StatusLabel>
        )
      }
    >
      {record ? (
        <PersonEntries one={one} record={record.value} at={at} actions={actions} />
      ) : (
        <p className={styles.help}>{isDamaged ? texts.staff.damagedHelp : texts.staff.noRecordHelp}</p>
      )}
      {children}
    </FoldRow>
  );
}
