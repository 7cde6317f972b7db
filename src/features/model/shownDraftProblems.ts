import type { CommonDraft } from "#domain/model/commonDraft.ts";
import { type DraftProblem, draftProblems } from "#domain/model/commonSetFrom.ts";
import type { Language } from "#domain/model/localText.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import { shownName } from "./shownName.ts";

/** What is missing before the draft can be taken into use, each with the field to write it in. */
export function shownDraftProblems(
  draft: CommonDraft,
  texts: Texts<"model">,
  language: Language,
): readonly SummaryProblem[] {
  return draftProblems(draft).map((problem) => shownProblem(problem, draft, texts, language));
}

function shownProblem(
  problem: DraftProblem,
  { competences, methods }: CommonDraft,
  texts: Texts<"model">,
  language: Language,
): SummaryProblem {
  const words = texts.take.problems;
  const items = [...competences, ...methods];
  switch (problem.kind) {
    case "noCompetences":
      return { fieldId: "add-competences-everyone", text: words.noCompetences };
    case "noMethods":
      return { fieldId: "add-methods-s70", text: words.noMethods };
    case "noName": {
      const place = items.findIndex(({ id }) => id === problem.id) + 1;
      return { fieldId: `name-${problem.id}`, text: words.noName(place) };
    }
    case "noDescription": {
      const item = items.find(({ id }) => id === problem.id);
      const name = (item && shownName(item, language)?.text) ?? texts.draft.untitled;
      return { fieldId: `name-${problem.id}-description`, text: words.noDescription(name) };
    }
  }
}
