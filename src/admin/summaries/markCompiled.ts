import { groupIdSchema } from "#domain/organisation/group.ts";
import { ok, type Result } from "#lib/result.ts";
import { documentKey } from "#store/documentKey.ts";
import type { HandedInRow } from "#store/groupDocuments.ts";
import { reviewRecord } from "#store/records/reviewRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { type Fields, type KeyedList, keyedItems, upsertItems } from "../keyedItems.ts";
import type { Session } from "../session.ts";
import { revision } from "./wantedSummary.ts";

/** Notes on the groups' reviews that their copies have been compiled: from then on they are no longer taken back. */
export async function markCompiled(
  session: Session,
  list: KeyedList,
  year: number,
  rows: readonly HandedInRow[],
  publishedOn: string,
): Promise<Result<null, AdminFailure>> {
  const items = await keyedItems(session, list);
  if (!items.ok) return items;
  const wanted = new Map<string, Fields>();
  for (const { groupId, digest } of rows) {
    const key = documentKey.review(year, groupIdSchema.parse(groupId));
    const review = reviewRecord.read(String(items.value.get(key)?.fields.Body ?? ""));
    if (!digest?.ok || !review.ok || review.value.compiled !== null) continue;
    const compiled = { revision: digest.value.revision, summaryRevision: revision, on: publishedOn };
    const body = reviewRecord.write({ ...review.value, compiled });
    if (body.ok) wanted.set(key, { Body: body.value });
  }
  // What HR has written since it was read is left alone.
  const isAsRead = ({ etag, fields }: { etag: string; fields: Readonly<Record<string, unknown>> }) =>
    items.value.get(String(fields.Key))?.etag === etag;
  const done = await upsertItems(session, list, items.value, wanted, isAsRead);
  return done.ok ? ok(null) : done;
}
