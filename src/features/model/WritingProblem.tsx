import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";

export type WritingFailure = UseCaseFailure | { readonly reason: "changedMeanwhile" };

interface WritingProblemProps {
  readonly failure: WritingFailure;
  readonly texts: { readonly changedTitle: string; readonly changedText: string };
  readonly retry: () => void;
}

/** Why something was not written: a failure, or a colleague who was faster. */
export function WritingProblem({ failure, texts, retry }: WritingProblemProps) {
  if ("requestId" in failure) return <FailurePanel failure={failure} retry={retry} />;
  return (
    <div role="alert">
      <Notice tone="warning" title={texts.changedTitle}>
        {texts.changedText}
      </Notice>
    </div>
  );
}
