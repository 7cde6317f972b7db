import type { Result } from "#lib/result.ts";
import type { BatchAnswer, BatchPart, Graph } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import type { ListAddress, ListItem } from "./listItems.ts";

type Fields = Readonly<Record<string, unknown>>;

/** One of many writes; a change is held to the eTag of the item as it was read. */
export type ItemWrite =
  | { readonly kind: "create"; readonly fields: Fields }
  | { readonly kind: "change"; readonly item: ListItem; readonly fields: Fields };

/** Writes many items of one list, twenty a request. Each answer stands for itself, in the order of the writes. */
export async function writeItems(
  graph: Graph,
  list: ListAddress,
  writes: readonly ItemWrite[],
): Promise<Result<readonly BatchAnswer[], GraphFailure>> {
  const items = `/sites/${list.siteId}/lists/${encodeURIComponent(list.listId)}/items`;
  const parts = writes.map((write): BatchPart => {
    if (write.kind === "create") return { method: "POST", path: items, body: { fields: write.fields } };
    const path = `${items}/${encodeURIComponent(write.item.id)}/fields`;
    return { method: "PATCH", path, ifMatch: write.item.etag, body: write.fields };
  });
  return graph.batch(parts);
}
