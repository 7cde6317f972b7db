import { en, type StringKey, type Strings } from "./en.ts";
import { fi } from "./fi.ts";
import type { Language } from "./language.ts";
import { sv } from "./sv.ts";

export type Translate = (key: StringKey, values?: Readonly<Record<string, string>>) => string;

const TABLE: Readonly<Record<Language, Strings>> = { fi, sv, en };

export function translator(lang: Language): Translate {
  const strings = TABLE[lang];
  return (key, values = {}) =>
    strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
