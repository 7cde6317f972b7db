import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { upsertItems } from "../keyedItems.ts";
import { readGroupsToday } from "../organisation/readGroupsToday.ts";
import { groupFields } from "../organisation/referenceFields.ts";
import type { Session } from "../session.ts";
import { referenceList, type Town, withGroups } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";

/** Writes who acts as chair and who is above each group today, and answers the town as it is then. */
export async function refreshGroups<T extends Town>(
  session: Session,
  lists: WorkSite["lists"],
  town: T,
): Promise<Result<T, AdminFailure>> {
  const today = await readGroupsToday(session, lists, town);
  if (!today.ok) return today;
  for (const fault of today.value.faults) session.say(fault);
  const list = referenceList(lists, "Groups");
  const { groups } = today.value;
  const known = town.items.Groups;
  const changed = groups.filter((group, index) => {
    const before = town.groups[index];
    return group.actingChairId !== before?.actingChairId || group.headId !== before.headId;
  });
  const wanted = new Map(
    changed.map((group) => [group.id, { Body: groupFields(group, town.units).Body ?? "" }]),
  );
  // What somebody has changed since it was read is left to the next run.
  const isAsRead = ({ etag, fields }: { etag: string; fields: Readonly<Record<string, unknown>> }) =>
    known.get(String(fields.Key))?.etag === etag;
  const done = list ? await upsertItems(session, list, known, wanted, isAsRead) : ok(null);
  return done.ok ? ok(withGroups(town, groups)) : done;
}
