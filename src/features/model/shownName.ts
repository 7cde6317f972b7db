import { type Language, type LocalText, type ShownText, textIn } from "#domain/model/localText.ts";

/** What something is called; null while it has no name in any language. */
export function shownName({ name }: { readonly name: LocalText }, language: Language): ShownText | null {
  const shown = textIn(name, language);
  return shown.text === "" ? null : shown;
}
