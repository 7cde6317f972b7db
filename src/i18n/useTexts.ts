import { useLanguage } from "./LanguageContext.ts";
import { readTexts } from "./loadTexts.ts";
import type { Namespace, Texts } from "./namespaces.ts";

/** Texts of a namespace in the person's language. Suspends while they load. */
export function useTexts<N extends Namespace>(namespace: N): Texts<N> {
  const texts = readTexts(useLanguage(), namespace);
  if (texts instanceof Promise) throw texts;
  return texts;
}
