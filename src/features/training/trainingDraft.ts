import { readDecimal } from "#domain/tables/readDecimal.ts";
import type { TrainingFacts } from "#domain/training/trainingProblems.ts";

/** A training as it is being written: hours are kept as they were typed. */
export interface TrainingDraft extends Omit<TrainingFacts, "hours"> {
  readonly hours: string;
}

export const emptyDraft: TrainingDraft = {
  title: "",
  provider: "",
  on: null,
  until: null,
  hours: "",
  methodId: null,
  competenceId: null,
};

export function draftOf(facts: TrainingFacts, number: (value: number) => string): TrainingDraft {
  const { title, provider, on, until, hours, methodId, competenceId } = facts;
  return {
    ...{ title, provider, on, until, methodId, competenceId },
    hours: hours === null ? "" : number(hours),
  };
}

export function factsOf(draft: TrainingDraft): TrainingFacts {
  return {
    ...draft,
    title: draft.title.trim(),
    provider: draft.provider.trim(),
    until: draft.until === draft.on ? null : draft.until,
    hours: readDecimal(draft.hours),
  };
}
