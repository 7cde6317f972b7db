import type { Need } from "../discussions/need.ts";
import { type Language, type ShownText, textIn } from "../model/localText.ts";
import { competenceOf, type YearModel } from "../model/yearModel.ts";

/** What a need is about: the common competence's name, or the group's own words; null while neither is there. */
export function needName(
  need: Pick<Need, "competenceId" | "competenceText">,
  model: Pick<YearModel, "commonSets" | "competences">,
  language: Language,
): ShownText | null {
  const competence = competenceOf(model, need.competenceId);
  if (competence) return textIn(competence.name, language);
  const text = need.competenceText.trim();
  return text ? { text, lang: language } : null;
}
