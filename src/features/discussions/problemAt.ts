import type { SummaryProblem } from "#ui/ErrorSummary.tsx";

/** The same words at the field as in the error summary. */
export function problemAt(problems: readonly SummaryProblem[], fieldId: string): string | undefined {
  return problems.find((problem) => problem.fieldId === fieldId)?.text;
}
