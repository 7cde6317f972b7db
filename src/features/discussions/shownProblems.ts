import type { HandInProblem } from "#domain/discussions/handInProblems.ts";
import { answerKey } from "#domain/discussions/worksheet.ts";
import { type Language, textIn } from "#domain/model/localText.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { fieldId } from "./formParts.ts";

/** What keeps the form from being handed in, in the order of the form, each with its field. */
export function shownProblems(
  found: readonly HandInProblem[],
  view: Pick<DiscussionView, "kind" | "template" | "worksheet">,
  texts: Texts<"discussions">["problems"] & Texts<"cascade">["problems"],
  language: Language,
): readonly SummaryProblem[] {
  const { kind, template, worksheet } = view;
  const themeName = (themeId: string) => {
    const theme = template.themes.find((known) => known.id === themeId);
    return theme ? textIn(theme.name, language).text : "";
  };
  const shown = (problem: HandInProblem): SummaryProblem => {
    const { field, key, code } = problem;
    switch (field) {
      case "heldOn":
        return {
          fieldId: fieldId.heldOn,
          text: code === "future" ? texts.heldOnFuture : texts.heldOnRequired,
        };
      case "participants":
        return { fieldId: fieldId.participants, text: texts.participants };
      case "answer": {
        const perspective = kind.perspectives.find((known) => key.startsWith(`${known.id}.`));
        const theme = themeName(perspective ? key.slice(perspective.id.length + 1) : "");
        const whose = perspective ? textIn(perspective.name, language).text : "";
        const alone = kind.perspectives.length === 1;
        return {
          fieldId: fieldId.answer(key),
          text: alone ? texts.answerAlone(theme) : texts.answer(theme, whose),
        };
      }
      case "need": {
        const need = worksheet.needs.find((known) => known.id === key);
        return { fieldId: fieldId.need(key), text: texts.need(themeName(need?.themeId ?? "")) };
      }
      case "line":
      case "lineKind": {
        const number = worksheet.lines.findIndex((known) => known.id === key) + 1;
        return { fieldId: fieldId[field](key), text: texts[field](number) };
      }
      case "commonDecision":
        return { fieldId: fieldId.commonRemark, text: texts.commonDecision };
      case "action": {
        const index = worksheet.actions.findIndex((known) => known.id === key);
        return { fieldId: fieldId.action(key), text: texts.action(index + 1) };
      }
      case "offer": {
        const index = worksheet.offers.findIndex((known) => known.id === key);
        return { fieldId: fieldId.offer(key), text: texts.offer(index + 1) };
      }
      case "neverMet":
        return { fieldId: fieldId.neverMet, text: texts.neverMet };
    }
  };
  const order = [
    fieldId.heldOn,
    fieldId.participants,
    fieldId.commonRemark,
    ...template.themes.flatMap((theme) => [
      ...kind.perspectives.map((perspective) => fieldId.answer(answerKey(perspective.id, theme.id))),
      ...worksheet.needs.filter((need) => need.themeId === theme.id).map((need) => fieldId.need(need.id)),
    ]),
    ...worksheet.lines.flatMap(({ id }) => [fieldId.line(id), fieldId.lineKind(id)]),
  ];
  const place = (problem: SummaryProblem) => {
    const index = order.indexOf(problem.fieldId);
    return index < 0 ? order.length : index;
  };
  return found.map(shown).sort((a, b) => place(a) - place(b));
}
