import type { Deputy } from "#domain/organisation/deputy.ts";
import { deputyInForce } from "#domain/organisation/deputyInForce.ts";
import type { Group } from "#domain/organisation/group.ts";
import { headOf } from "#domain/organisation/headOf.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { staffDeputyPrefix } from "#store/documentKey.ts";
import { deputyRecord } from "#store/records/deputyRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { keyedItems } from "../keyedItems.ts";
import type { Message } from "../messages/message.ts";
import type { Session } from "../session.ts";
import type { Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";

export interface GroupsToday {
  /** All of them, with who acts as chair today and who is above them today. */
  readonly groups: readonly Group[];
  /** Deputies who cannot act, in words for whoever runs the command. */
  readonly faults: readonly Message[];
}

/** The town's groups with what changes by the day: deputies come and go, and so do supervisors. */
export async function readGroupsToday(
  session: Session,
  lists: WorkSite["lists"],
  town: Town,
): Promise<Result<GroupsToday, AdminFailure>> {
  const list = lists.get("Deputies");
  if (!list) return fail({ service: "admin", reason: "notSetUp", missing: "Deputies" });
  const select = ["Key", "Body"];
  const items = await keyedItems(session, { name: "Deputies", listId: list.Id, select });
  if (!items.ok) return items;
  const faults: Message[] = [];
  const acting = new Map<string, Deputy["deputyId"]>();
  for (const [key, item] of items.value) {
    if (key.startsWith(staffDeputyPrefix)) continue; // `readStaffDeputies.ts`
    const read = deputyRecord.read(String(item.fields.Body ?? ""));
    if (!read.ok) {
      // HR may have spoilt it by hand: one group without its deputy must not keep all others from theirs.
      faults.push({ code: "deputy.unreadable", data: { key } });
      continue;
    }
    const { groupId, deputyId } = read.value;
    const group = town.groups.find(({ id }) => id === groupId);
    const { acts, fault } = deputyInForce(read.value, group, town.people, session.today);
    if (acts) acting.set(groupId, deputyId);
    if (fault) faults.push({ code: "deputy.unusable", data: { group: groupId, person: deputyId, fault } });
  }
  const groups = town.groups.map((group): Group => {
    if (group.endedOn) return { ...group, actingChairId: null };
    return { ...group, headId: headOf(group, town.people), actingChairId: acting.get(group.id) ?? null };
  });
  return ok({ groups, faults });
}
