import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { waitingProposals } from "#domain/training/proposalsOfYear.ts";
import { decliningChange, takingChange } from "#domain/training/trainingChanges.ts";
import type { TrainingProposal } from "#domain/training/trainingRecord.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ReasonDialog } from "#ui/ReasonDialog.tsx";
import { Section } from "#ui/Section.tsx";
import type { TrainingPerson } from "#usecases/training/trainingPeople.ts";
import { TrainingFactsLine } from "./TrainingFactsLine.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import type { TrainingsOf } from "./trainingsOf.ts";
import type { TrainingActions } from "./useTrainingActions.ts";

interface WaitingProposalsProps {
  readonly staff: TrainingsOf & { readonly people: readonly TrainingPerson[] };
  readonly actions: TrainingActions;
}

interface Waiting {
  readonly who: TrainingPerson["person"];
  readonly proposal: TrainingProposal;
}

/** Trainings that people have told of: taken into their records in one press, or not, with a reason. */
export function WaitingProposals({ staff, actions }: WaitingProposalsProps) {
  const texts = useTexts("training").staff;
  const styles = useTrainingStyles();
  const [eligible, setEligible] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [declining, setDeclining] = useState<Waiting | null>(null);
  const [lastDeclined, setLastDeclined] = useState<Waiting | null>(null);
  const waiting = staff.people.flatMap(({ person, record, proposals }): Waiting[] =>
    record && proposals
      ? waitingProposals(proposals.value, record.value, staff.year).map((proposal) => ({
          who: person,
          proposal,
        }))
      : [],
  );
  const { me, today } = staff;
  const decide = async (change: Parameters<TrainingActions["run"]>[0], undoable: string) => {
    if (busy) return;
    setBusy(true);
    await actions.run(change, { undoable });
    setBusy(false);
  };
  const take = ({ who, proposal }: Waiting) =>
    void decide(
      [
        {
          personId: who.id,
          changes: takingChange(proposal, { by: me, today }, eligible.has(proposal.id)),
        },
      ],
      texts.taken(proposal.title, who.name),
    );
  const decline = async ({ who, proposal }: Waiting, reason: string) => {
    await decide(
      [{ personId: who.id, changes: decliningChange(proposal, reason, today) }],
      texts.declined(proposal.title, who.name),
    );
    // What went wrong stands on the page, with a way to try again.
    setDeclining(null);
  };
  const asked = declining ?? lastDeclined;
  return (
    <>
      {waiting.length > 0 && (
        <Section title={texts.waiting} note={`${waiting.length}`}>
          <ul className={styles.list}>
            {waiting.map((one) => (
              <li key={one.proposal.id} className={styles.item}>
                <div className={styles.head}>
                  <div className={styles.words}>
                    <h3 className={styles.name}>{texts.proposalOf(one.who.name, one.proposal.title)}</h3>
                    <TrainingFactsLine training={one.proposal} model={staff.model} />
                    {one.proposal.note && <p className={styles.ownWords}>{one.proposal.note}</p>}
                    <EligibleBox
                      checked={eligible.has(one.proposal.id)}
                      onChange={(checked) => setEligible(withOrWithout(eligible, one.proposal.id, checked))}
                    />
                  </div>
                  <div className={styles.buttons}>
                    <Button
                      appearance="primary"
                      className={styles.button}
                      disabledFocusable={busy}
                      aria-label={texts.takeOf(one.proposal.title, one.who.name)}
                      onClick={() => take(one)}
                    >
                      {texts.take}
                    </Button>
                    <Button
                      className={styles.button}
                      disabledFocusable={busy}
                      aria-label={texts.declineOf(one.proposal.title, one.who.name)}
                      onClick={() => {
                        setDeclining(one);
                        setLastDeclined(one);
                      }}
                    >
                      {texts.decline}
                    </Button>
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {asked && (
        <ReasonDialog
          key={asked.proposal.id}
          open={declining !== null}
          title={texts.declining(asked.proposal.title)}
          texts={texts.reasons}
          busy={busy}
          problem={null}
          onConfirm={(reason) => void decline(asked, reason)}
          onCancel={() => setDeclining(null)}
        />
      )}
    </>
  );
}

function EligibleBox(props: { readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  const texts = useTexts("training").form;
  return (
    <Checkbox
      size="large"
      className={useTrainingStyles().box}
      label={texts.eligible}
      checked={props.checked}
      onChange={(_, { checked }) => props.onChange(checked === true)}
    />
  );
}

function withOrWithout(set: ReadonlySet<string>, id: string, inside: boolean): ReadonlySet<string> {
  return inside ? new Set([...set, id]) : new Set([...set].filter((one) => one !== id));
}
