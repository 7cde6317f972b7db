import { useState } from "react";
import type { HandInProblem } from "#domain/discussions/handInProblems.ts";
import { handInProblems } from "#domain/discussions/handInProblems.ts";
import { askedAnswers } from "#domain/discussions/worksheet.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { shownProblems } from "./shownProblems.ts";

export interface FormProblems {
  /** Tries to hand in that found problems. */
  readonly attempt: number;
  /** What was wrong at the last try and is not mended yet. */
  readonly shown: readonly SummaryProblem[];
  /** Looks; true when the form can be handed in. */
  readonly check: () => boolean;
}

/** Problems are looked for when somebody hands in, not while they write; a mended one goes away at once. */
export function useProblems(view: DiscussionView): FormProblems {
  const own = useTexts("discussions").problems;
  const cascade = useTexts("cascade").problems;
  const language = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const [reported, setReported] = useState<readonly HandInProblem[]>([]);
  const { worksheet, kind, template, today, model } = view;
  const now = handInProblems(worksheet, askedAnswers(kind, template), today, model);
  const left = reported.filter((problem) => now.some((other) => sameProblem(problem, other)));
  return {
    attempt,
    shown: shownProblems(left, view, { ...own, ...cascade }, language),
    check: () => {
      setReported(now);
      if (now.length > 0) setAttempt(attempt + 1);
      return now.length === 0;
    },
  };
}

function sameProblem(a: HandInProblem, b: HandInProblem): boolean {
  return a.field === b.field && a.key === b.key && a.code === b.code;
}
