import type { HandedIn } from "./handedIn.ts";
import type { Review } from "./review.ts";

/**
 * A discussion of another group, with ids that tell it from the reader's own: two groups that were merged may both have
 * an action `1`, and what is said about one of them must not be said about the other.
 */
export function idsOfGroup(
  groupId: string,
  { handedIn, review }: { readonly handedIn: HandedIn; readonly review: Review | null },
): { readonly handedIn: HandedIn; readonly review: Review | null } {
  const idOf = (id: string) => `${groupId}.${id}`;
  const named = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, id: idOf(item.id) }));
  const { worksheet } = handedIn;
  return {
    handedIn: {
      ...handedIn,
      worksheet: { ...worksheet, actions: named(worksheet.actions), needs: named(worksheet.needs) },
    },
    review: review && {
      ...review,
      fates: Object.fromEntries(Object.entries(review.fates).map(([id, fate]) => [idOf(id), fate])),
    },
  };
}
