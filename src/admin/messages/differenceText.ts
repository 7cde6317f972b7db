import type { Language } from "#domain/model/localText.ts";
import type { Difference } from "../verify/difference.ts";
import type { DifferenceTexts } from "./differences/differenceTexts.ts";
import { en } from "./differences/en.ts";
import { fi } from "./differences/fi.ts";
import { sv } from "./differences/sv.ts";

const differenceTexts: Readonly<Record<Language, DifferenceTexts>> = { fi, sv, en };

export function differenceText(difference: Difference, language: Language): string {
  // Code and data belong together by the type; TypeScript cannot follow that through an index.
  const text = differenceTexts[language][difference.code] as (difference: Difference) => string;
  return `- ${text(difference)}`;
}
