import type { Services } from "./services.ts";
import { savingOf } from "./visit.ts";

/** A document with words of this person on this device that SharePoint does not have. */
export interface LeftDocument {
  readonly documentKey: string;
  readonly kind: "discussion" | "summary" | "common" | "talk";
  readonly year: number;
  /** The group's, the unit's or the pair's id; empty where there is one for the whole town. */
  readonly id: string;
  /** When the words were last kept, milliseconds since 1970, and how long ago that is. */
  readonly keptAt: number;
  readonly ageMs: number;
  /** False: only this tab has the words. */
  readonly onDevice: boolean;
}

/** Where the words of each kind of document are found again. */
const places = {
  worksheet: "discussion",
  note: "discussion",
  summary: "summary",
  commonDraft: "common",
  talkemployee: "talk",
  talksupervisor: "talk",
} as const;

/** What earlier visits left on this device and this tab is not just saving. */
export async function leftDrafts(services: Services): Promise<readonly LeftDocument[]> {
  const left = await services.stores.drafts.left();
  return left.flatMap((draft) => {
    const [kind, year, id = ""] = draft.documentKey.split(":");
    const saving = savingOf(services, draft.documentKey);
    if (saving === "saving" || saving === "unsaved" || saving === "opening") return [];
    const place = places[kind as keyof typeof places];
    return place ? [{ ...draft, kind: place, year: Number(year), id }] : [];
  });
}
