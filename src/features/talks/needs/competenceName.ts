import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { type Language, type ShownText, textIn } from "#domain/model/localText.ts";
import { competenceOf, type YearModel } from "#domain/model/yearModel.ts";
import type { CompetenceOverYears } from "#domain/talks/needsOverYears.ts";

/** A common competence in the reader's language, own words as they were written. */
export function competenceName(
  { competenceId, text }: Pick<CompetenceOverYears, "competenceId" | "text">,
  model: YearModel,
  language: Language,
  unnamed: string,
): ShownText {
  const common = competenceOf(model, competenceId);
  if (common) return textIn(common.name, language);
  if (text) return { text, lang: contentLanguage(model) ?? language };
  return { text: competenceId ?? unnamed, lang: language };
}
