import { useState } from "react";
import type { PartChange } from "#domain/documents/partChange.ts";
import type { TrainingProposals } from "#domain/training/trainingRecord.ts";
import { ok, type Result } from "#lib/result.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { Loaded } from "../loaded.ts";
import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import type { TrainingFailure } from "./changeOfPerson.ts";
import { changeProposals } from "./changeTraining.ts";
import { loadOwnTraining, type OwnTraining } from "./loadOwnTraining.ts";

export interface OwnTrainingWork {
  readonly newId: () => string;
  /** Changes one's proposals. */
  readonly change: (
    stored: OfPerson<TrainingProposals>,
    changes: readonly PartChange[],
  ) => Promise<Result<null, TrainingFailure>>;
}

/** One's own trainings of a year; proposals as loaded and as written since. */
export function useOwnTraining(year: number): {
  readonly loaded: Loaded<OwnTraining>;
  readonly work: OwnTrainingWork;
} {
  const services = useServices();
  const loaded = useLoaded(["own training", year], () => loadOwnTraining(services, year), { fresh: true });
  const [written, setWritten] = useState<{
    readonly since: OwnTraining;
    readonly proposals: OfPerson<TrainingProposals>;
  } | null>(null);
  const base = loaded.status === "ready" ? loaded.value : null;
  const retry = loaded.status === "ready" ? loaded.retry : undefined;
  return {
    loaded:
      loaded.status === "ready" && written?.since === base
        ? { ...loaded, value: { ...loaded.value, proposals: written.proposals } }
        : loaded,
    work: {
      newId: services.newId,
      async change(stored, changes) {
        const done = await changeProposals(services, stored, changes);
        if (done.ok) {
          if (base) setWritten({ since: base, proposals: done.value });
          return ok(null);
        }
        if (done.failure.reason === "changedMeanwhile") retry?.();
        return done;
      },
    },
  };
}
