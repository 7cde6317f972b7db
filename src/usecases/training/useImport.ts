import { useState } from "react";
import type { PersonImport } from "#domain/training/import/importChanges.ts";
import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { type Importer, type ImportOutcome, importTrainings } from "./importTrainings.ts";
import { type ImportTown, loadImport, loadYearRecords, type YearRecords } from "./loadImport.ts";

export interface ImportWork {
  /** Records by year: those of the year itself, those that were asked for, and what has been written since. */
  readonly records: ReadonlyMap<number, YearRecords>;
  readonly askFor: (year: number) => ReturnType<typeof loadYearRecords>;
  readonly run: (
    people: readonly PersonImport[],
    telling: Pick<Importer, "progress" | "stopped">,
  ) => Promise<ImportOutcome>;
}

/** Importing trainings into people's records. Never shown from memory. */
export function useImport(year: number): {
  readonly loaded: Loaded<ImportTown | null>;
  readonly work: ImportWork;
} {
  const services = useServices();
  const loaded = useLoaded(["training import", year], () => loadImport(services, year), { fresh: true });
  const [others, setOthers] = useState<ReadonlyMap<number, YearRecords>>(new Map());
  const town = loaded.status === "ready" ? loaded.value : null;
  const records = new Map([...(town ? [[town.year, town.records] as const] : []), ...others]);
  return {
    loaded,
    work: {
      records,
      async askFor(other) {
        const found = await loadYearRecords(services, other);
        if (found.ok) setOthers((known) => new Map([...known, [other, found.value]]));
        return found;
      },
      async run(people, telling) {
        const outcome = await importTrainings(services, people, { records, ...telling });
        setOthers((known) => {
          const next = new Map([...records, ...known]);
          for (const { year: of, record } of outcome.written)
            next.set(of, new Map([...(next.get(of) ?? []), [record.personId, record]]));
          return next;
        });
        return outcome;
      },
    },
  };
}
