import { fail, type Result } from "#lib/result.ts";
import type { Graph } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import type { ETag, ItemId } from "./ids.ts";
import { itemFrom, itemPath, type ListAddress, type ListItem, listPath } from "./listItems.ts";
import { unreadableAnswer } from "./unreadableAnswer.ts";

/**
 * Saves fields if nobody changed the item since `etag`, and reads it back: PATCH answers without an eTag,
 * so both go in one batch. Saved but not read back, or read back as it was before, is an unknown outcome; the caller
 * reads again.
 */
export async function savePatch(
  graph: Graph,
  change: {
    readonly list: ListAddress;
    readonly itemId: ItemId;
    readonly etag: ETag;
    readonly fields: Readonly<Record<string, unknown>>;
    readonly select: readonly string[];
  },
): Promise<Result<ListItem, GraphFailure>> {
  const { list, itemId, etag, fields } = change;
  const path = `${listPath(list)}/items/${encodeURIComponent(itemId)}/fields`;
  const answers = await graph.batch([
    { method: "PATCH", path, ifMatch: etag, body: fields },
    { method: "GET", path: itemPath(change), after: 0 },
  ]);
  if (!answers.ok) return answers;
  const [patched, read] = answers.value;
  if (!patched || !read) return fail(unreadableAnswer);
  if (!patched.ok) return patched;
  const item = itemFrom(read);
  if (!item.ok) return fail({ ...item.failure, reason: "unknownOutcome" });
  // An answer from before the change, or a change that was not made: neither is what others wrote meanwhile.
  const asBefore = sameVersion(item.value.etag, etag) && !holds(item.value, fields);
  return asBefore ? fail({ ...unreadableAnswer, reason: "unknownOutcome" }) : item;
}

/** Graph spells one version in several ways: `"guid,1"`, `"{GUID},1"`. */
function sameVersion(a: ETag, b: ETag): boolean {
  const [one, other] = [a, b].map((etag) => etag.replace(/[^0-9a-z,-]/giu, "").toLowerCase());
  return one === other;
}

function holds(item: ListItem, fields: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(fields).every(([name, value]) => item.fields[name] === value);
}

/** Creates an item. After an unknown outcome look for its unique key before creating it again. */
export async function createItem(
  graph: Graph,
  item: { readonly list: ListAddress; readonly fields: Readonly<Record<string, unknown>> },
): Promise<Result<ListItem, GraphFailure>> {
  const answer = await graph.post(`${listPath(item.list)}/items`, { fields: item.fields });
  if (!answer.ok) return answer;
  const created = itemFrom(answer);
  return created.ok ? created : fail({ ...created.failure, reason: "unknownOutcome" });
}
