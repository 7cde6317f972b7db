import { answerKey } from "#domain/discussions/worksheet.ts";
import { type Language, type ShownText, textIn } from "#domain/model/localText.ts";
import type { FormPart } from "#ui/FormNav.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";

interface FixedTitles {
  readonly basics: string;
  readonly common: string;
  readonly lines: string;
  readonly actions: string;
  readonly offers: string;
  readonly handIn: string;
}

/** The parts of the form in reading order: facts, themes, what is laid down for others, actions, offers, handing in. */
export function formParts(
  view: Pick<DiscussionView, "worksheet" | "kind" | "template" | "handedIn">,
  titles: FixedTitles,
  language: Language,
): readonly FormPart[] {
  const { worksheet, kind, template, handedIn } = view;
  const own = (text: string): ShownText => ({ text, lang: language });
  return [
    {
      id: "basics",
      title: own(titles.basics),
      done: worksheet.heldOn !== null && worksheet.participants !== null,
    },
    ...(decidesCommon(view)
      ? [{ id: commonPart, title: own(titles.common), done: worksheet.commonDecision ? true : null }]
      : []),
    ...template.themes.map((theme) => ({
      id: partId(theme.id),
      title: textIn(theme.name, language),
      done: kind.perspectives.every(({ id }) => worksheet.answers[answerKey(id, theme.id)]?.trim()),
    })),
    ...(laysLines(view)
      ? [{ id: "lines", title: own(titles.lines), done: worksheet.lines.length > 0 ? true : null }]
      : []),
    { id: "actions", title: own(titles.actions), done: worksheet.actions.length > 0 ? true : null },
    { id: "offers", title: own(titles.offers), done: worksheet.offers.length > 0 ? true : null },
    { id: "hand-in", title: own(titles.handIn), done: handedIn ? !handedIn.changedSince : null },
  ];
}

/** Element id of the part about the common competences. */
export const commonPart = "common";

/** Whether the group lays lines down, or did before the town's model said that it does not. */
export function laysLines({ kind, worksheet }: Pick<DiscussionView, "kind" | "worksheet">): boolean {
  return kind.lays.includes("lines") || worksheet.lines.length > 0;
}

/** Whether the group decides on the common competences, or has. */
export function decidesCommon({ kind, worksheet }: Pick<DiscussionView, "kind" | "worksheet">): boolean {
  return kind.lays.includes("commonSet") || worksheet.commonDecision !== null;
}

export function partId(themeId: string): string {
  return `theme-${themeId}`;
}

/** Element ids of what takes focus: fields from the error summary, buttons when what had it is gone. */
export const fieldId = {
  heldOn: "held-on",
  participants: "participants",
  answer: (key: string) => `answer-${key.replaceAll(".", "-")}`,
  need: (id: string) => `need-${id}`,
  action: (id: string) => `action-${id}`,
  addNeed: (themeId: string) => `add-need-${themeId}`,
  editNeed: (id: string) => `edit-need-${id}`,
  addAction: "add-action",
  line: (id: string) => `line-${id}`,
  lineKind: (id: string) => `line-kind-${id}`,
  addLine: "add-line",
  commonRemark: "common-remark",
  addOffer: "add-offer",
  offer: (id: string) => `offer-${id}`,
  neverMet: "never-met",
};
