import type { UiLanguage } from "#i18n/language.ts";
import { loadTexts } from "#i18n/loadTexts.ts";

/** The texts that any first screen needs. */
export function loadFirstTexts(language: UiLanguage): Promise<void> {
  return loadTexts(language, ["ui", "shell", "failures", "home"]);
}
