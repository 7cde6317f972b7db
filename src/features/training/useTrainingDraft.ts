import { useId, useState } from "react";
import {
  type TrainingFacts,
  type TrainingProblem,
  trainingProblems,
} from "#domain/training/trainingProblems.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { draftOf, emptyDraft, factsOf, type TrainingDraft } from "./trainingDraft.ts";

/** Facts without holes: what may be saved. */
export type WholeFacts = TrainingFacts & { readonly on: string; readonly hours: number };

const fieldOf: Record<TrainingProblem, string> = {
  title: "title",
  on: "on",
  notThisYear: "on",
  until: "until",
  untilNotThisYear: "until",
  hours: "hours",
  tooManyHours: "hours",
};

export interface DraftWork {
  readonly id: string;
  readonly year: number;
  readonly draft: TrainingDraft;
  readonly put: (part: Partial<TrainingDraft>) => void;
  /** What is wrong with a field, once saving was tried. */
  readonly wrong: (field: string) => TrainingProblem | undefined;
  /** What is written, or null, with focus on the first field that is wrong. */
  readonly check: () => WholeFacts | null;
}

/** The fields of a training while it is being written. */
export function useTrainingDraft(facts: TrainingFacts | null, year: number): DraftWork {
  const id = useId();
  const formats = useFormats();
  const [draft, setDraft] = useState<TrainingDraft>(() =>
    facts ? draftOf(facts, formats.number) : emptyDraft,
  );
  const [tried, setTried] = useState(false);
  const problems = trainingProblems(factsOf(draft), year);
  return {
    id,
    year,
    draft,
    put: (part) => setDraft((now) => ({ ...now, ...part })),
    wrong: (field) => (tried ? problems.find((problem) => fieldOf[problem] === field) : undefined),
    check() {
      setTried(true);
      const [first] = problems;
      if (first) document.getElementById(`${id}-${fieldOf[first]}`)?.focus();
      const { on, hours, ...rest } = factsOf(draft);
      return first || on === null || hours === null ? null : { ...rest, on, hours };
    },
  };
}
