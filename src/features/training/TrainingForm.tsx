import { Checkbox } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PlanRow } from "#domain/plans/planRow.ts";
import type { TrainingEntry } from "#domain/training/trainingRecord.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FormButtons } from "#ui/FormButtons.tsx";
import { PlanRowField } from "./PlanRowField.tsx";
import { TrainingFields } from "./TrainingFields.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import type { TrainingsOf } from "./trainingsOf.ts";
import { useFocusFirst } from "./useFocusFirst.ts";
import { useTrainingDraft, type WholeFacts } from "./useTrainingDraft.ts";

export type EntryFacts = WholeFacts & Pick<TrainingEntry, "eligible" | "planRow">;

interface TrainingFormProps {
  readonly at: TrainingsOf;
  /** Null: a new one. */
  readonly entry: TrainingEntry | null;
  /** Says whether all of it was written; what went wrong stands above. */
  readonly save: (facts: EntryFacts) => Promise<boolean>;
  /** What is said when it is. */
  readonly saved: (title: string) => string;
  readonly onClose: () => void;
  /** Whose training it is, where several may be chosen; checked by `save`. */
  readonly children?: ReactNode;
}

/** A training as a supervisor or HR writes it into records. */
export function TrainingForm({ at, entry, save, saved, onClose, children }: TrainingFormProps) {
  const texts = useTexts("training").form;
  const styles = useTrainingStyles();
  const announce = useAnnounce();
  const work = useTrainingDraft(entry, at.year);
  const [planRow, setPlanRow] = useState(entry?.planRow ?? null);
  const [eligible, setEligible] = useState(entry?.eligible ?? false);
  const [saving, setSaving] = useState(false);
  const form = useFocusFirst();
  const choose = (link: TrainingEntry["planRow"], row: PlanRow | null) => {
    setPlanRow(link);
    if (!row) return;
    const { draft, put } = work;
    put({
      title: draft.title || row.training || row.need,
      provider: draft.provider || row.provider,
      methodId: draft.methodId ?? row.methodId,
      competenceId: draft.competenceId ?? row.competenceId,
    });
    if (row.eligible !== null) setEligible(row.eligible);
  };
  const submit = async () => {
    const facts = saving ? null : work.check();
    if (!facts) return;
    setSaving(true);
    const done = await save({ ...facts, eligible, planRow });
    setSaving(false);
    if (!done) return;
    announce(saved(facts.title));
    onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <PlanRowField planned={at.planned} chosen={planRow} onChoose={choose} />
      <TrainingFields work={work} model={at.model} />
      <div className={styles.wide}>
        <Checkbox
          size="large"
          className={styles.box}
          label={texts.eligible}
          checked={eligible}
          onChange={(_, { checked }) => setEligible(checked === true)}
        />
        <p className={styles.quiet}>{texts.eligibleHint}</p>
      </div>
      <div className={styles.wide}>
        <FormButtons saving={saving} texts={texts} onCancel={onClose} />
      </div>
    </form>
  );
}
