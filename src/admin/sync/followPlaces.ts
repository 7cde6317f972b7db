import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { type Fields, keyedItems, upsertItems } from "../keyedItems.ts";
import type { DocumentList } from "../open/closedFolders.ts";
import type { Session } from "../session.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";

/** Writes where the documents of a list belong today into their columns; null: it stays as it is. Tells how many. */
export async function followPlaces(
  session: Session,
  list: DocumentList,
  placeOf: (entry: ListEntry, folder: string) => Fields | null,
): Promise<Result<number, AdminFailure>> {
  const { name, siteId, listId, rootPath } = list;
  const wanted = new Map<string, Fields>();
  for (const entry of list.entries) {
    if (!entry.Key) continue;
    const place = placeOf(entry, entry.FileDirRef.slice(rootPath.length + 1));
    if (place && differs(entry, place)) wanted.set(entry.Key, place);
  }
  if (wanted.size === 0) return ok(0);
  const columns = new Set([...wanted.values()].flatMap((place) => Object.keys(place)));
  const keyed = { name, siteId, listId, select: ["Key", ...columns] };
  const items = await keyedItems(session, keyed);
  if (!items.ok) return items;
  const done = await upsertItems(session, keyed, items.value, wanted);
  return done.ok ? ok(done.value.changed) : done;
}

function differs(entry: ListEntry, place: Fields): boolean {
  return Object.entries(place).some(([column, value]) => (entry[column] ?? "") !== value);
}
