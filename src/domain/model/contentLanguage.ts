import type { Language } from "./localText.ts";
import type { TownModel } from "./townModel.ts";

/** In what language the groups write, where that is known: a town of several languages does not say. */
export function contentLanguage(model: Pick<TownModel, "languages">): Language | undefined {
  return model.languages.length === 1 ? model.languages[0] : undefined;
}
