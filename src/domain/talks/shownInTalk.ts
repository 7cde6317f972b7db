import type { LocalText } from "../model/localText.ts";
import { type TalkModel, type TalkTemplate, type TalkTheme, talkAnswerKey } from "../model/talkModel.ts";
import type { Competence } from "../model/townModel.ts";
import type { YearModel } from "../model/yearModel.ts";
import type { TalkLevels } from "./talkLevels.ts";

type Answers = Readonly<Record<string, string>>;

/** The themes of a form: of supervisors also where somebody has answered before the employee ceased to be one. */
export function themesShown(
  { themes }: TalkTemplate,
  isSupervisorToo: boolean,
  written: readonly Answers[],
): readonly TalkTheme[] {
  return themes.filter(
    ({ id, audience, subThemes }) =>
      audience === "everyone" ||
      isSupervisorToo ||
      subThemes.some((subTheme) =>
        written.some((answers) => answers[talkAnswerKey(id, subTheme.id)]?.trim()),
      ),
  );
}

/** The competences of the year that are assessed, and those that have been. */
export function competencesShown(
  { competences }: Pick<YearModel, "competences">,
  isSupervisorToo: boolean,
  assessed: readonly TalkLevels[],
): readonly Competence[] {
  return competences.filter(
    ({ id, audience }) =>
      audience === "everyone" || isSupervisorToo || assessed.some((levels) => levels[id] !== undefined),
  );
}

/** Something written at a place that the form on the screen does not have: its template has changed meanwhile. */
export interface UnshownAnswer {
  readonly key: string;
  /** Null: no version of the template knows the place any more. */
  readonly heading: LocalText | null;
  readonly text: string;
}

export function unshownAnswers(
  talk: TalkModel,
  shown: readonly TalkTheme[],
  answers: Answers,
): readonly UnshownAnswer[] {
  const known = new Set(
    shown.flatMap(({ id, subThemes }) =>
      subThemes.filter(({ kind }) => kind === "text").map((subTheme) => talkAnswerKey(id, subTheme.id)),
    ),
  );
  return Object.entries(answers)
    .filter(([key, text]) => !known.has(key) && text.trim() !== "")
    .map(([key, text]) => ({ key, heading: answerHeading(talk, key), text }));
}

/** What a place was called in the newest version of the template that has it. */
export function answerHeading({ templates }: TalkModel, key: string): LocalText | null {
  for (const { themes } of [...templates].reverse())
    for (const { id, subThemes } of themes)
      for (const subTheme of subThemes) if (talkAnswerKey(id, subTheme.id) === key) return subTheme.name;
  return null;
}
