import { Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import { entryChange } from "#domain/training/trainingChanges.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { TrainingPerson } from "#usecases/training/trainingPeople.ts";
import { type EntryFacts, TrainingForm } from "./TrainingForm.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import type { TrainingsOf } from "./trainingsOf.ts";
import type { TrainingActions } from "./useTrainingActions.ts";

interface AddTrainingProps {
  readonly year: TrainingsOf;
  /** Who can have taken part; of one nobody is asked. */
  readonly people: readonly TrainingPerson[];
  readonly actions: TrainingActions;
  readonly onClose: () => void;
}

/** A new training, for one person or for several at once. */
export function AddTraining({ year, people, actions, onClose }: AddTrainingProps) {
  const texts = useTexts("training");
  const styles = useTrainingStyles();
  const id = useId();
  const open = people.flatMap(({ person, record }) => (record ? [person] : []));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(people.length === 1 ? [open[0]?.id ?? ""] : []),
  );
  const [tried, setTried] = useState(false);
  // The same however often it is tried: what was written at the first try is not written twice.
  const [ids] = useState(() => new Map(open.map((person) => [person.id as string, actions.newId()])));
  const save = async (facts: EntryFacts) => {
    setTried(true);
    if (chosen.size === 0) {
      document.getElementById(id)?.focus();
      return false;
    }
    const { me, today } = year;
    const common = {
      source: "manual",
      importKey: null,
      proposalId: null,
      enteredBy: me,
      enteredOn: today,
    } as const;
    return actions.run(
      [...chosen].map((personId) => ({
        personId,
        changes: entryChange(null, { ...facts, ...common, id: ids.get(personId) ?? actions.newId() }),
      })),
    );
  };
  const everyone = chosen.size === open.length ? true : chosen.size === 0 ? false : "mixed";
  return (
    <div className={styles.surface}>
      <h3 className={styles.formTitle}>{texts.staff.addTitle}</h3>
      <TrainingForm
        at={year}
        entry={null}
        save={save}
        saved={(title) => texts.staff.added(title, chosen.size)}
        onClose={onClose}
      >
        {people.length > 1 && (
          <fieldset className={`${styles.choices} ${styles.wide}`}>
            <legend className={styles.legend}>{texts.form.people}</legend>
            <Checkbox
              size="large"
              className={styles.box}
              id={id}
              label={texts.form.everyone}
              checked={everyone}
              onChange={() =>
                setChosen(everyone === true ? new Set() : new Set(open.map((person) => person.id)))
              }
            />
            {open.map((person) => (
              <Checkbox
                key={person.id}
                size="large"
                className={styles.box}
                label={person.name}
                checked={chosen.has(person.id)}
                onChange={(_, { checked }) =>
                  setChosen(
                    checked === true
                      ? new Set([...chosen, person.id])
                      : new Set([...chosen].filter((one) => one !== person.id)),
                  )
                }
              />
            ))}
            {tried && chosen.size === 0 && (
              <p role="alert" className={styles.problem}>
                {texts.form.needPeople}
              </p>
            )}
          </fieldset>
        )}
      </TrainingForm>
    </div>
  );
}
