import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { ConfirmProblem } from "#usecases/plans/confirmPlan.ts";

/** Why a step was not taken, and what to do. */
export function StepProblem({ problem }: { readonly problem: ConfirmProblem | null }) {
  const texts = useTexts("planProcess").problems;
  if (!problem) return null;
  if ("requestId" in problem) return <FailurePanel failure={problem} />;
  return (
    <div role="alert">
      <Notice tone="warning" title={texts.title}>
        {texts[problem.reason]}
      </Notice>
    </div>
  );
}
