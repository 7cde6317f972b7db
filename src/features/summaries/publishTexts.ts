import { createContext, useContext } from "react";
import type { Texts } from "#i18n/namespaces.ts";
import { useTexts } from "#i18n/useTexts.ts";

export type PublishTexts = Texts<"summaries">["publish"];

/** What is published is called by its own name where it is no summary. */
export const PublishTextsContext = createContext<PublishTexts | null>(null);

export function usePublishTexts(): PublishTexts {
  const ofSummaries = useTexts("summaries").publish;
  return useContext(PublishTextsContext) ?? ofSummaries;
}
