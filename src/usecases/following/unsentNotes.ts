import type { Services } from "../services.ts";

type Drafts = Services["stores"]["drafts"];

const unsent = new WeakMap<Drafts, Map<string, string>>();

/**
 * What a person has begun to write for the group and not sent: kept in the tab's memory, so that going to the next
 * theme and back, or leaving the discussion for a moment, takes nothing away. Nobody else sees it.
 */
export function unsentNotes(drafts: Drafts, discussion: string) {
  const mine = unsent.get(drafts) ?? new Map<string, string>();
  unsent.set(drafts, mine);
  const at = (themeId: string) => `${discussion} ${themeId}`;
  return {
    unsent: (themeId: string): string => mine.get(at(themeId)) ?? "",
    keepUnsent(themeId: string, text: string): void {
      if (text === "") mine.delete(at(themeId));
      else mine.set(at(themeId), text);
    },
  };
}
