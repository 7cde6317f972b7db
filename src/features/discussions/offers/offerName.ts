import { type Language, type ShownText, textIn } from "#domain/model/localText.ts";
import { competenceOf, type YearModel } from "#domain/model/yearModel.ts";
import type { NamedCompetence } from "#domain/needs/rowKey.ts";
import { writtenIn } from "../writtenIn.ts";

/** What an offer is of: a common competence, or the group's own words; empty while nothing is said. */
export function offerName(
  { competenceId, competenceText }: NamedCompetence,
  model: YearModel,
  language: Language,
): ShownText {
  const common = competenceOf(model, competenceId);
  if (common) return textIn(common.name, language);
  return { text: competenceText.trim(), lang: writtenIn(model).lang ?? language };
}
