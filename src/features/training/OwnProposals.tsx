import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { PartChange } from "#domain/documents/partChange.ts";
import { proposalsOfYear } from "#domain/training/proposalsOfYear.ts";
import { entryChange, takenBack } from "#domain/training/trainingChanges.ts";
import type { TrainingProposal, TrainingRecord } from "#domain/training/trainingRecord.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusSoon } from "#ui/focusSoon.ts";
import { Section } from "#ui/Section.tsx";
import { UndoBar } from "#ui/UndoBar.tsx";
import type { TrainingFailure } from "#usecases/training/changeOfPerson.ts";
import type { OwnTraining } from "#usecases/training/loadOwnTraining.ts";
import type { OwnTrainingWork } from "#usecases/training/useOwnTraining.ts";
import { OwnProposal } from "./OwnProposal.tsx";
import { ProposalForm } from "./ProposalForm.tsx";
import { TrainingProblem } from "./TrainingProblem.tsx";
import { useTrainingStyles } from "./training.styles.ts";

interface OwnProposalsProps {
  readonly record: TrainingRecord;
  readonly proposals: NonNullable<OwnTraining["proposals"]>;
  readonly own: OwnTraining;
  readonly work: OwnTrainingWork;
}

const addId = "propose-training";
/** What is open when a new one is being written. */
const fresh = "new";

/** Trainings that the person has told of, and what became of them. */
export function OwnProposals({ record, proposals, own, work }: OwnProposalsProps) {
  const texts = useTexts("training").own;
  const styles = useTrainingStyles();
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<TrainingProposal | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{
    readonly failure: TrainingFailure;
    readonly again: () => void;
  } | null>(null);
  const standing = proposalsOfYear(proposals.value, record, own.year);
  const run = async (changes: readonly PartChange[], done: () => void) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const changed = await work.change(proposals, changes);
    setBusy(false);
    if (changed.ok) done();
    else setProblem({ failure: changed.failure, again: () => void run(changes, done) });
  };
  const close = (id: string) => {
    setOpen(null);
    focusSoon(id);
  };
  const form = (proposal: TrainingProposal | null, backTo: string) => (
    <ProposalForm
      proposal={proposal}
      own={own}
      newId={work.newId}
      save={(after) => work.change(proposals, entryChange(proposal, after))}
      onClose={() => close(backTo)}
    />
  );
  return (
    <Section title={texts.proposals}>
      <p className={styles.help}>{texts.proposalsHelp}</p>
      {problem && <TrainingProblem failure={problem.failure} retry={problem.again} />}
      {standing.length > 0 && (
        <ul className={styles.list}>
          {standing.map((one) => (
            <OwnProposal
              key={one.proposal.id}
              standing={one}
              model={own.model}
              onEdit={() => setOpen(one.proposal.id)}
              onRemove={() =>
                void run(entryChange(one.proposal, null), () => {
                  setRemoved(one.proposal);
                  focusSoon(addId);
                })
              }
            >
              {open === one.proposal.id && form(one.proposal, `edit-${one.proposal.id}`)}
            </OwnProposal>
          ))}
        </ul>
      )}
      {standing.length === 0 && open !== fresh && <p className={styles.help}>{texts.noProposals}</p>}
      {open === fresh ? (
        <div className={styles.surface}>
          <h3 className={styles.formTitle}>{texts.proposeTitle}</h3>
          {form(null, addId)}
        </div>
      ) : (
        <div className={styles.actions}>
          <Button
            id={addId}
            size="large"
            appearance="primary"
            icon={<AddRegular />}
            onClick={() => setOpen(fresh)}
          >
            {texts.propose}
          </Button>
        </div>
      )}
      {removed && (
        <UndoBar
          key={removed.id}
          text={texts.removed(removed.title)}
          onUndo={() => {
            setRemoved(null);
            void run(takenBack(entryChange(removed, null)), () => focusSoon(`edit-${removed.id}`));
          }}
          onClose={setRemoved}
        />
      )}
    </Section>
  );
}
