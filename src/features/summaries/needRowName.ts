import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { type Language, type ShownText, textIn } from "#domain/model/localText.ts";
import { competenceOf, type YearModel } from "#domain/model/yearModel.ts";
import type { CompetenceNeeds } from "#domain/needs/competenceNeeds.ts";
import { rowKeys } from "#domain/needs/rowKey.ts";
import type { Merge } from "#domain/summaries/areaSummary.ts";

/** What a row is called: a common competence in the reader's language, own words as they were written. */
export function needRowName(
  { competenceId, text }: Pick<CompetenceNeeds, "competenceId" | "text">,
  model: YearModel,
  language: Language,
  unnamed: string,
): ShownText {
  const common = competenceOf(model, competenceId);
  if (common) return textIn(common.name, language);
  if (text) return { text, lang: contentLanguage(model) ?? language };
  return { text: competenceId ?? unnamed, lang: language };
}

/** What HR has brought together in a merge, each as its group wrote it. */
export function mergedNames(
  { items }: Pick<CompetenceNeeds, "items">,
  { keys }: Merge,
  model: YearModel,
  language: Language,
): readonly string[] {
  const keyOf = rowKeys(model);
  const names = new Map<string, string>();
  for (const { need } of items) {
    const key = keyOf(need);
    if (!keys.includes(key) || names.has(key)) continue;
    const text = need.competenceId === null ? need.competenceText.trim().replace(/\s+/gu, " ") : "";
    names.set(key, text || needRowName({ competenceId: need.competenceId, text }, model, language, "").text);
  }
  return [...names.values()];
}
