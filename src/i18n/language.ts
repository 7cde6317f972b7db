/** Languages of the user interface, the default first. */
export const uiLanguages = ["fi", "sv", "en"] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** The language of a host locale such as `sv-fi`; Finnish for languages that the app does not speak. */
export function languageOf(locale: string): UiLanguage {
  const spoken = locale.toLowerCase().split(/[-_]/u)[0];
  return uiLanguages.find((language) => language === spoken) ?? "fi";
}
