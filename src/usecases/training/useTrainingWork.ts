import { useState } from "react";
import type { TrainingRecord } from "#domain/training/trainingRecord.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { Loaded } from "../loaded.ts";
import { useServices } from "../useServices.ts";
import { type ChangedTrainings, changeTrainings, type RecordChange } from "./changeTrainings.ts";
import type { TrainingPerson } from "./trainingPeople.ts";

/** What can be done about people's records. */
export interface TrainingWork {
  readonly newId: () => string;
  readonly change: (
    changes: readonly RecordChange[],
    progress?: (done: number) => void,
  ) => Promise<ChangedTrainings>;
}

interface WithPeople {
  readonly people: readonly TrainingPerson[];
}

/** People's records as loaded and as written since: what was saved is on screen without asking for everything again. */
export function useTrainingWork<T extends WithPeople | null>(
  year: number,
  loaded: Loaded<T>,
): { readonly loaded: Loaded<T>; readonly work: TrainingWork } {
  const services = useServices();
  const [written, setWritten] = useState<{
    readonly since: T;
    readonly records: ReadonlyMap<string, OfPerson<TrainingRecord>>;
  } | null>(null);
  const base = loaded.status === "ready" ? loaded.value : null;
  const retry = loaded.status === "ready" ? loaded.retry : undefined;
  const records = written && written.since === base ? written.records : null;
  return {
    loaded:
      loaded.status === "ready" && loaded.value && records
        ? { ...loaded, value: { ...loaded.value, people: withRecords(loaded.value.people, records) } }
        : loaded,
    work: {
      newId: services.newId,
      async change(changes, progress) {
        const done = await changeTrainings(services, year, changes, progress);
        setWritten((before) => ({
          since: base as T,
          records: new Map([
            ...(before && before.since === base ? before.records : []),
            ...done.written.map((record) => [record.personId, record] as const),
          ]),
        }));
        if (done.failed.some(({ failure }) => failure.reason === "changedMeanwhile")) retry?.();
        return done;
      },
    },
  };
}

function withRecords(
  people: readonly TrainingPerson[],
  records: ReadonlyMap<string, OfPerson<TrainingRecord>>,
): readonly TrainingPerson[] {
  return people.map((one) => ({ ...one, record: records.get(one.person.id) ?? one.record }));
}
