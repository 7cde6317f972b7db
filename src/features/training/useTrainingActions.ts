import { useState } from "react";
import type { PartChange } from "#domain/documents/partChange.ts";
import { takenBack } from "#domain/training/trainingChanges.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { TrainingFailure } from "#usecases/training/changeOfPerson.ts";
import type { ChangedTrainings } from "#usecases/training/changeTrainings.ts";
import type { TrainingPerson } from "#usecases/training/trainingPeople.ts";
import type { TrainingWork } from "#usecases/training/useTrainingWork.ts";

/** What shall become of one person's record. */
export interface PersonChange {
  readonly personId: string;
  readonly changes: readonly PartChange[];
}

export interface ShownProblem {
  readonly failure: TrainingFailure;
  /** For whom it was not written, where others' was. */
  readonly lead?: string;
  readonly again: () => void;
}

export interface TrainingActions {
  readonly newId: () => string;
  readonly problem: ShownProblem | null;
  /** What was done last and can be taken back. */
  readonly undo: { readonly text: string; readonly run: () => void } | null;
  readonly forgetUndo: () => void;
  /** Writes, and says whether all of it came about. With `undoable` it can be taken back under that name. */
  readonly run: (
    changes: readonly PersonChange[],
    options?: { readonly undoable?: string },
  ) => Promise<boolean>;
}

/** Writes into people's records: what failed can be tried again, what was done can be taken back. */
export function useTrainingActions(people: readonly TrainingPerson[], work: TrainingWork): TrainingActions {
  const texts = useTexts("training").staff;
  const formats = useFormats();
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  const [undo, setUndo] = useState<{
    readonly text: string;
    readonly changes: readonly PersonChange[];
  } | null>(null);
  const nameOf = (id: string) => people.find(({ person }) => person.id === id)?.person.name ?? "";
  const leadOf = ({ written, failed }: ChangedTrainings) =>
    written.length > 0
      ? { lead: texts.notAll(formats.list(failed.map(({ change }) => nameOf(change.stored.personId)))) }
      : {};
  const run: TrainingActions["run"] = async (changes, options = {}) => {
    setProblem(null);
    const { undoable } = options;
    const recordOf = new Map(people.map(({ person, record }) => [person.id as string, record]));
    const done = await work.change(
      changes.flatMap((one) => {
        const stored = recordOf.get(one.personId);
        return stored ? [{ stored, changes: one.changes }] : [];
      }),
    );
    const [first] = done.failed;
    const whole = !first;
    if (first) {
      const failed = new Set(done.failed.map(({ change }) => change.stored.personId));
      const left = changes.filter(({ personId }) => failed.has(personId));
      setProblem({ failure: first.failure, ...leadOf(done), again: () => void run(left, options) });
    }
    if (undoable !== undefined && whole) setUndo({ text: undoable, changes });
    return whole;
  };
  return {
    newId: work.newId,
    problem,
    undo: undo && {
      text: undo.text,
      run: () => {
        setUndo(null);
        void run(undo.changes.map((one) => ({ ...one, changes: takenBack(one.changes) })));
      },
    },
    forgetUndo: () => setUndo(null),
    run,
  };
}
