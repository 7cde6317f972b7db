import { contentLanguage } from "#domain/model/contentLanguage.ts";
import type { Language } from "#domain/model/localText.ts";
import type { YearModel } from "#domain/model/yearModel.ts";

/** The language that groups write in, where the town has only one: screen readers then pronounce it. */
export function writtenIn(model: Pick<YearModel, "languages">): { readonly lang?: Language } {
  const lang = contentLanguage(model);
  return lang ? { lang } : {};
}
