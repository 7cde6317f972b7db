import { createContext, useContext } from "react";
import type { UiLanguage } from "./language.ts";

/** The person's language; fixed while the app is open, since Teams opens the tab anew when it changes. */
export const LanguageContext = createContext<UiLanguage>("fi");

export function useLanguage(): UiLanguage {
  return useContext(LanguageContext);
}
