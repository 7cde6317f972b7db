import { useEffect } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import { goToSaveProblem, SaveProblem } from "#ui/SaveProblem.tsx";
import type { TrainingFailure } from "#usecases/training/changeOfPerson.ts";

interface TrainingProblemProps {
  readonly failure: TrainingFailure;
  /** Said before it: for whom it was not written. */
  readonly lead?: string;
  readonly retry: () => void;
}

/** Why something was not written: a failure, or somebody who was faster. Brought into view, wherever the person writes. */
export function TrainingProblem({ failure, lead, retry }: TrainingProblemProps) {
  const texts = useTexts("training");
  useEffect(() => {
    if (failure) goToSaveProblem();
  }, [failure]);
  return (
    <SaveProblem>
      {"requestId" in failure ? (
        <FailurePanel failure={failure} retry={retry} {...(lead ? { lead } : {})} />
      ) : (
        <div role="alert">
          <Notice tone="warning" title={texts.changedTitle}>
            {texts.changedText}
          </Notice>
        </div>
      )}
    </SaveProblem>
  );
}
