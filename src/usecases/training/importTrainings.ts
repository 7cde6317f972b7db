import type { PersonImport } from "#domain/training/import/importChanges.ts";
import type { TrainingRecord } from "#domain/training/trainingRecord.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { Services } from "../services.ts";
import type { TrainingFailure } from "./changeOfPerson.ts";
import { changeTraining } from "./changeTraining.ts";
import type { YearRecords } from "./loadImport.ts";

/** So many records are written at once: SharePoint slows down who asks for more. */
const atOnce = 4;

export interface Importer {
  readonly records: ReadonlyMap<number, YearRecords>;
  /** Told after each person. */
  readonly progress: (done: number) => void;
  /** Asked before each person: what has been written stays, the rest is left. */
  readonly stopped: () => boolean;
}

export interface ImportOutcome {
  readonly written: readonly { readonly year: number; readonly record: OfPerson<TrainingRecord> }[];
  /** Trainings that were written, in all of the records. */
  readonly trainings: number;
  readonly failed: readonly { readonly person: PersonImport; readonly failure: TrainingFailure }[];
  /** People whose turn did not come. */
  readonly left: number;
}

/** Writes an import person by person. Whatever breaks off, the same import can be done again: nothing is doubled. */
export async function importTrainings(
  services: Services,
  people: readonly PersonImport[],
  { records, progress, stopped }: Importer,
): Promise<ImportOutcome> {
  const left = [...people];
  const written: { year: number; record: OfPerson<TrainingRecord> }[] = [];
  const failed: { person: PersonImport; failure: TrainingFailure }[] = [];
  let trainings = 0;
  const writeOn = async () => {
    while (!stopped()) {
      const person = left.shift();
      if (!person) return;
      const stored = records.get(person.year)?.get(person.personId);
      // The plan is made of these same records.
      if (!stored) throw new Error(`no record of ${person.year} for a person who has changes in it`);
      const done = await changeTraining(services, person.year, stored, person.changes);
      if (done.ok) {
        written.push({ year: person.year, record: done.value });
        trainings += person.changes.length;
      } else failed.push({ person, failure: done.failure });
      progress(written.length + failed.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeOn));
  return { written, trainings, failed, left: left.length };
}
