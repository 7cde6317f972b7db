const countries: Readonly<Record<string, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** A language as Word names it: with a country. */
export function wordLocale(language: string): string {
  return countries[language] ?? language;
}
