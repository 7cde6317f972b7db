import { Button, mergeClasses } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { entryChange, removalChange } from "#domain/training/trainingChanges.ts";
import type { TrainingEntry, TrainingRecord } from "#domain/training/trainingRecord.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusSoon } from "#ui/focusSoon.ts";
import type { TrainingPerson } from "#usecases/training/trainingPeople.ts";
import { AddTraining } from "./AddTraining.tsx";
import { EntryItem } from "./EntryItem.tsx";
import { TrainingForm } from "./TrainingForm.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import type { TrainingsOf } from "./trainingsOf.ts";
import type { TrainingActions } from "./useTrainingActions.ts";

interface PersonEntriesProps {
  readonly one: TrainingPerson;
  readonly record: TrainingRecord;
  readonly at: TrainingsOf;
  readonly actions: TrainingActions;
}

/** What is open when a new one is being written. */
const fresh = "new";

/** One person's trainings, each corrected or removed where it stands. */
export function PersonEntries({ one, record, at, actions }: PersonEntriesProps) {
  const texts = useTexts("training").staff;
  const styles = useTrainingStyles();
  const [open, setOpen] = useState<string | null>(null);
  const { id, name } = one.person;
  const addId = `add-${id}`;
  const entries = [...record.entries].sort((a, b) => b.on.localeCompare(a.on));
  const close = (focus: string) => {
    setOpen(null);
    focusSoon(focus);
  };
  const remove = async (entry: TrainingEntry) => {
    const changes = [{ personId: id, changes: removalChange(record, entry) }];
    if (await actions.run(changes, { undoable: texts.removed(entry.title) })) focusSoon(addId);
  };
  return (
    <>
      {entries.length === 0 && <p className={styles.help}>{texts.noEntries}</p>}
      {entries.length > 0 && (
        <ul className={mergeClasses(styles.list, styles.inner)}>
          {entries.map((entry) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              record={record}
              at={at}
              onEdit={() => setOpen(entry.id)}
              onRemove={() => void remove(entry)}
            >
              {open === entry.id && (
                <TrainingForm
                  at={at}
                  entry={entry}
                  save={(facts) =>
                    actions.run([{ personId: id, changes: entryChange(entry, { ...entry, ...facts }) }])
                  }
                  saved={texts.saved}
                  onClose={() => close(`edit-${entry.id}`)}
                />
              )}
            </EntryItem>
          ))}
        </ul>
      )}
      {open === fresh ? (
        <AddTraining year={at} people={[one]} actions={actions} onClose={() => close(addId)} />
      ) : (
        <Button
          id={addId}
          className={styles.button}
          icon={<AddRegular />}
          aria-label={texts.addTo(name)}
          onClick={() => setOpen(fresh)}
        >
          {texts.add}
        </Button>
      )}
    </>
  );
}
