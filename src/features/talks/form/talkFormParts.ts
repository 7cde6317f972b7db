import { type Language, textIn } from "#domain/model/localText.ts";
import type { SubTheme, TalkTheme } from "#domain/model/talkModel.ts";
import { talkAnswerKey } from "#domain/model/talkModel.ts";
import { themesShown } from "#domain/talks/shownInTalk.ts";
import type { FormPart } from "#ui/FormNav.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";

type Parts = Pick<
  TalkView,
  "template" | "isSupervisorToo" | "own" | "half" | "role" | "goals" | "year" | "state"
>;

/** The themes on the screen. */
export function themesOfTalk({ template, isSupervisorToo, own, half }: Parts): readonly TalkTheme[] {
  const written = [own?.answers ?? {}, half.answers, half.together?.answers ?? {}];
  return themesShown(template, isSupervisorToo, written);
}

/** The parts of the form in reading order; a theme is done once the person has written of each of its matters. */
export function talkFormParts(view: Parts, flowTitle: string, language: Language): readonly FormPart[] {
  return [
    ...themesOfTalk(view).map((theme) => ({
      id: themePartId(theme.id),
      title: textIn(theme.name, language),
      done: isWritten(view, theme),
    })),
    {
      id: flowPartId,
      title: { text: flowTitle, lang: language },
      done: view.state === "closed" ? true : null,
    },
  ];
}

function isWritten({ role, own, half, goals, year }: Parts, theme: TalkTheme): boolean | null {
  const mine = role === "employee" ? own : half;
  const asked = theme.subThemes.filter(({ by }) => by === "both" || by === role);
  if (!mine || asked.length === 0) return null;
  return asked.every(({ id, kind }) => {
    if (kind === "text") return Boolean(mine.answers[talkAnswerKey(theme.id, id)]?.trim());
    if (kind === "levels") return Object.keys(mine.levels).length > 0;
    return role === "employee"
      ? (own?.wishes.length ?? 0) > 0
      : (goals?.goals.some((goal) => goal.year === year) ?? false);
  });
}

export const flowPartId = "talk-flow";

export function themePartId(themeId: string): string {
  return `talk-theme-${themeId}`;
}

/** The heading of a matter, which takes focus when somebody is led to it. */
export function matterTitleId(theme: TalkTheme, subTheme: SubTheme): string {
  return `talk-matter-${theme.id}-${subTheme.id}`;
}

export function answerFieldId(theme: TalkTheme, subTheme: SubTheme): string {
  return `talk-answer-${theme.id}-${subTheme.id}`;
}
