import type { Theme } from "#domain/model/discussionTemplate.ts";
import { type Language, type ShownText, textIn } from "#domain/model/localText.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { decidesCommon, laysLines } from "../formParts.ts";

/** One thing at a time on the projector. */
export interface MeetingStep {
  readonly id: string;
  readonly title: ShownText;
  /** The theme that is talked about; null in the steps around the themes. */
  readonly theme: Theme | null;
}

interface FixedTitles {
  readonly welcome: string;
  readonly above: string;
  readonly earlier: string;
  readonly common: string;
  readonly needs: string;
  readonly lines: string;
  readonly actions: string;
  readonly end: string;
}

/**
 * The steps of a meeting: what the levels above have laid down, what was agreed last time, each theme, needs, and what
 * the group itself lays down and agrees.
 */
export function meetingSteps(
  view: Pick<DiscussionView, "template" | "kind" | "worksheet" | "linesAbove">,
  titles: FixedTitles,
  language: Language,
): readonly MeetingStep[] {
  const own = (id: keyof FixedTitles): MeetingStep => ({
    id,
    title: { text: titles[id], lang: language },
    theme: null,
  });
  const themes = view.template.themes.map((theme) => ({
    id: `theme-${theme.id}`,
    title: textIn(theme.name, language),
    theme,
  }));
  return [
    own("welcome"),
    ...(view.linesAbove.length > 0 ? [own("above")] : []),
    own("earlier"),
    ...(decidesCommon(view) ? [own("common")] : []),
    ...themes,
    own("needs"),
    ...(laysLines(view) ? [own("lines")] : []),
    own("actions"),
    own("end"),
  ];
}
