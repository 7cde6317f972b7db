import { type Formats, formatsIn } from "./formats.ts";
import { useLanguage } from "./LanguageContext.ts";

export function useFormats(): Formats {
  return formatsIn(useLanguage());
}
