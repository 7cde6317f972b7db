import { useLanguage } from "#i18n/LanguageContext.ts";
import type { UiLanguage } from "#i18n/language.ts";

/** A text of the town's data; marked with its language where that is not the person's own. */
export function InLanguage({
  shown,
}: {
  readonly shown: { readonly text: string; readonly lang: UiLanguage };
}) {
  return useLanguage() === shown.lang ? shown.text : <span lang={shown.lang}>{shown.text}</span>;
}
