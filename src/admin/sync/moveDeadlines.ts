import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { type Fields, keyedItems, upsertItems } from "../keyedItems.ts";
import type { DocumentLists } from "../open/closedFolders.ts";
import type { PlannedDocument } from "../open/PlannedDocument.ts";
import type { Session } from "../session.ts";

/**
 * HR may have moved a deadline after the documents were opened: they are brought in line with the town's data. Those of a
 * cycle that is over keep theirs. Tells how many were moved.
 */
export async function moveDeadlines(
  session: Session,
  lists: DocumentLists,
  documents: readonly PlannedDocument[],
): Promise<Result<number, AdminFailure>> {
  const wanted = new Map(documents.map(({ key, values }) => [key, values]));
  const now = cycleYear(session.today);
  let moved = 0;
  for (const list of lists.values()) {
    const late = new Map<string, Fields>();
    for (const { Key, DueOn } of list.entries) {
      const values = Key ? wanted.get(Key) : undefined;
      if (!Key || !values?.DueOn || Number(values.Year) < now || values.DueOn === DueOn) continue;
      late.set(Key, { DueOn: values.DueOn });
    }
    if (late.size === 0) continue;
    const keyed = { name: list.name, listId: list.listId, select: ["Key", "DueOn"] };
    const items = await keyedItems(session, keyed);
    if (!items.ok) return items;
    const done = await upsertItems(session, keyed, items.value, late);
    if (!done.ok) return done;
    moved += done.value.changed;
  }
  return ok(moved);
}
