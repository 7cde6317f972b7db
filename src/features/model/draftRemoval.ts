import type { CommonDraft } from "#domain/model/commonDraft.ts";
import { inOrder } from "#domain/model/draftOrder.ts";

/** Something that was taken out of the draft, and how it comes back where it was. */
export interface DraftRemoval {
  readonly id: string;
  readonly text: string;
  readonly undo: (draft: CommonDraft) => CommonDraft;
}

/** The draft without one thing, and the way back. */
export function removedFrom(
  draft: CommonDraft,
  list: "competences" | "methods",
  id: string,
): {
  readonly remove: (draft: CommonDraft) => CommonDraft;
  readonly undo: DraftRemoval["undo"];
} {
  const back = <T extends { readonly id: string; readonly order: number }>(now: T[], was: T[]): T[] =>
    now.some((item) => item.id === id) ? now : inOrder([...now, ...was.filter((item) => item.id === id)]);
  const without = <T extends { readonly id: string }>(items: T[]): T[] =>
    items.filter((item) => item.id !== id);
  return list === "competences"
    ? {
        remove: (now) => ({ ...now, competences: without(now.competences) }),
        undo: (now) => ({ ...now, competences: back(now.competences, draft.competences) }),
      }
    : {
        remove: (now) => ({ ...now, methods: without(now.methods) }),
        undo: (now) => ({ ...now, methods: back(now.methods, draft.methods) }),
      };
}
