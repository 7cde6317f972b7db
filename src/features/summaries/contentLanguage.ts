import type { Language } from "#domain/model/localText.ts";
import type { TownModel } from "#domain/model/townModel.ts";

/** In what language the groups write, where that is known: a town of several languages does not say. */
export function contentLanguage(model: TownModel): Language | undefined {
  return model.languages.length === 1 ? model.languages[0] : undefined;
}
