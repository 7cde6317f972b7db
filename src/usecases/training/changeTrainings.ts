import type { PartChange } from "#domain/documents/partChange.ts";
import type { TrainingRecord } from "#domain/training/trainingRecord.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { Services } from "../services.ts";
import type { TrainingFailure } from "./changeOfPerson.ts";
import { changeTraining } from "./changeTraining.ts";

/** So many records are written at once: SharePoint slows down who asks for more. */
const atOnce = 4;

export interface RecordChange {
  readonly stored: OfPerson<TrainingRecord>;
  readonly changes: readonly PartChange[];
}

export interface ChangedTrainings {
  readonly written: readonly OfPerson<TrainingRecord>[];
  /** What was not written: it may be tried again as it is. */
  readonly failed: readonly { readonly change: RecordChange; readonly failure: TrainingFailure }[];
}

/** Changes several people's records; goes on after a failure. `progress` is told how many are behind. */
export async function changeTrainings(
  services: Services,
  year: number,
  changes: readonly RecordChange[],
  progress: (done: number) => void = () => {},
): Promise<ChangedTrainings> {
  const left = [...changes];
  const written: OfPerson<TrainingRecord>[] = [];
  const failed: { change: RecordChange; failure: TrainingFailure }[] = [];
  const writeOn = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const done = await changeTraining(services, year, next.stored, next.changes);
      if (done.ok) written.push(done.value);
      else failed.push({ change: next, failure: done.failure });
      progress(written.length + failed.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeOn));
  return { written, failed };
}
