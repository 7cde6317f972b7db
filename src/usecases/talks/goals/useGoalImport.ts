import { useState } from "react";
import type { SupervisorGoals } from "#domain/talks/goal.ts";
import type { ImportedGoal } from "#domain/talks/import/compareGoals.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { Loaded } from "../../loaded.ts";
import { useLoaded } from "../../useLoaded.ts";
import { useServices } from "../../useServices.ts";
import { type GoalImportOutcome, importGoals } from "./importGoals.ts";
import { type GoalImportTown, loadGoalImport } from "./loadGoalImport.ts";

export interface GoalImportWork {
  /** By employee, with what has been written since. */
  readonly documents: ReadonlyMap<string, OfPair<SupervisorGoals>>;
  readonly run: (
    added: readonly ImportedGoal[],
    progress: (done: number) => void,
  ) => Promise<GoalImportOutcome>;
}

/** Bringing last goals of one's own staff in. Never shown from memory. */
export function useGoalImport(year: number): {
  readonly loaded: Loaded<GoalImportTown | null>;
  readonly work: GoalImportWork;
} {
  const services = useServices();
  const loaded = useLoaded(["goal import", year], () => loadGoalImport(services, year), { fresh: true });
  const [written, setWritten] = useState<ReadonlyMap<string, OfPair<SupervisorGoals>>>(new Map());
  const town = loaded.status === "ready" ? loaded.value : null;
  const documents = new Map([...(town?.documents ?? []), ...written]);
  return {
    loaded,
    work: {
      documents,
      async run(added, progress) {
        const outcome = await importGoals(services, added, documents, progress);
        setWritten((now) => new Map([...now, ...outcome.written.map((one) => [one.personId, one] as const)]));
        return outcome;
      },
    },
  };
}
