import { useTexts } from "#i18n/useTexts.ts";
import { ErrorPanel } from "#ui/ErrorPanel.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import type { ShownProblem } from "./usePublishSteps.ts";

interface PublishProblemPanelProps {
  readonly problem: ShownProblem;
  readonly retry: () => void;
}

/** Why nothing was posted, and what to do. */
export function PublishProblemPanel({ problem, retry }: PublishProblemPanelProps) {
  const texts = useTexts("summaries").publish;
  if ("requestId" in problem) return <FailurePanel failure={problem} retry={retry} />;
  const { title, help } = texts.problems[problem.reason];
  return <ErrorPanel title={title} help={help} action={{ label: texts.tryAgain, run: retry }} />;
}
