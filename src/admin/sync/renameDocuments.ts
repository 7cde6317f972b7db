import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { type Fields, keyedItems, upsertItems } from "../keyedItems.ts";
import type { DocumentLists } from "../open/closedFolders.ts";
import { documentTitle } from "../open/plannedDocuments.ts";
import type { Session } from "../session.ts";
import type { Town } from "../townSite.ts";

/** Documents are titled by their group's name of today; their area of record stays. Tells how many were renamed. */
export async function renameDocuments(
  session: Session,
  lists: DocumentLists,
  town: Town,
): Promise<Result<number, AdminFailure>> {
  let renamed = 0;
  for (const list of lists.values()) {
    const wanted = new Map<string, Fields>();
    for (const entry of list.entries) {
      const group = town.activeGroups.find(({ id }) => id === entry.GroupId);
      const year = Number(entry.Key?.split(":")[1] ?? Number.NaN);
      if (!group || !entry.Key || !Number.isInteger(year)) continue;
      const title = documentTitle(group, year);
      if (entry.Title !== title) wanted.set(entry.Key, { Title: title });
    }
    if (wanted.size === 0) continue;
    const keyed = { name: list.name, listId: list.listId, select: ["Title", "Key"] };
    const items = await keyedItems(session, keyed);
    if (!items.ok) return items;
    const done = await upsertItems(session, keyed, items.value, wanted);
    if (!done.ok) return done;
    renamed += done.value.changed;
  }
  return ok(renamed);
}
