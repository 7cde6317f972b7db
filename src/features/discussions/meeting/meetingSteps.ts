import type { DiscussionTemplate, Theme } from "#domain/model/discussionTemplate.ts";
import { type Language, type ShownText, textIn } from "#domain/model/localText.ts";

/** One thing at a time on the projector. */
export interface MeetingStep {
  readonly id: string;
  readonly title: ShownText;
  /** The theme that is talked about; null in the steps around the themes. */
  readonly theme: Theme | null;
}

interface FixedTitles {
  readonly welcome: string;
  readonly earlier: string;
  readonly needs: string;
  readonly actions: string;
  readonly end: string;
}

/** The steps of a meeting: what was agreed last time, each theme, needs and actions. */
export function meetingSteps(
  template: Pick<DiscussionTemplate, "themes">,
  titles: FixedTitles,
  language: Language,
): readonly MeetingStep[] {
  const own = (id: keyof FixedTitles): MeetingStep => ({
    id,
    title: { text: titles[id], lang: language },
    theme: null,
  });
  const themes = template.themes.map((theme) => ({
    id: `theme-${theme.id}`,
    title: textIn(theme.name, language),
    theme,
  }));
  return [own("welcome"), own("earlier"), ...themes, own("needs"), own("actions"), own("end")];
}
