import * as z from "zod/mini";

export const languages = ["fi", "sv", "en"] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** A text of the town's own data, in at least one language. */
export const localTextSchema = z
  .object({ fi: z.optional(z.string()), sv: z.optional(z.string()), en: z.optional(z.string()) })
  .check(z.refine((text) => languages.some((language) => text[language]?.trim()), "text in no language"));
export type LocalText = z.infer<typeof localTextSchema>;

export interface ShownText {
  readonly text: string;
  /** The language of `text`; differs from the wanted one where that is missing, and is then marked with `lang`. */
  readonly lang: Language;
}

/** The text in the wanted language, else in the first of fi, sv, en that has it. */
export function textIn(text: LocalText, wanted: Language): ShownText {
  for (const lang of [wanted, ...languages]) {
    const found = text[lang]?.trim();
    if (found) return { text: found, lang };
  }
  return { text: "", lang: wanted };
}
