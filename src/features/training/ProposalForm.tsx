import { useState } from "react";
import type { TrainingProposal } from "#domain/training/trainingRecord.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { Result } from "#lib/result.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FormButtons } from "#ui/FormButtons.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { TrainingFailure } from "#usecases/training/changeOfPerson.ts";
import type { OwnTraining } from "#usecases/training/loadOwnTraining.ts";
import { TrainingFields } from "./TrainingFields.tsx";
import { TrainingProblem } from "./TrainingProblem.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import { useFocusFirst } from "./useFocusFirst.ts";
import { useTrainingDraft } from "./useTrainingDraft.ts";

interface ProposalFormProps {
  /** Null: a new one. */
  readonly proposal: TrainingProposal | null;
  readonly own: Pick<OwnTraining, "year" | "today" | "model">;
  readonly newId: () => string;
  readonly save: (proposal: TrainingProposal) => Promise<Result<null, TrainingFailure>>;
  readonly onClose: () => void;
}

const longestNote = 1_000;

/** A training that a person tells the supervisor of. */
export function ProposalForm({ proposal, own, newId, save, onClose }: ProposalFormProps) {
  const texts = useTexts("training");
  const styles = useTrainingStyles();
  const announce = useAnnounce();
  const work = useTrainingDraft(proposal, own.year);
  const [id] = useState(() => proposal?.id ?? newId());
  const [note, setNote] = useState(proposal?.note ?? "");
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<TrainingFailure | null>(null);
  const form = useFocusFirst();
  const submit = async () => {
    const facts = saving ? null : work.check();
    if (!facts || note.length > longestNote) return;
    setSaving(true);
    setFailure(null);
    const saved = await save({
      ...facts,
      id,
      note: note.trim(),
      proposedOn: proposal?.proposedOn ?? own.today,
    });
    setSaving(false);
    if (!saved.ok) return setFailure(saved.failure);
    announce(texts.own.saved(facts.title));
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
      <TrainingFields work={work} model={own.model} />
      <div className={styles.wide}>
        <LongTextField
          short
          id={`${work.id}-note`}
          label={texts.form.note}
          hint={texts.form.noteHint}
          value={note}
          limit={longestNote}
          onChange={setNote}
        />
      </div>
      {failure && (
        <div className={styles.wide}>
          <TrainingProblem failure={failure} retry={() => void submit()} />
        </div>
      )}
      <div className={styles.wide}>
        <FormButtons saving={saving} texts={texts.form} onCancel={onClose} />
      </div>
    </form>
  );
}
