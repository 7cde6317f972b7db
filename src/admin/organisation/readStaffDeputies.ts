import { staffDeputyInForce } from "#domain/organisation/deputyInForce.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { documentKey, staffDeputyPrefix } from "#store/documentKey.ts";
import { staffDeputyRecord } from "#store/records/staffDeputyRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { keyedItems } from "../keyedItems.ts";
import type { Message } from "../messages/message.ts";
import type { Session } from "../session.ts";
import type { Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";

export interface StaffDeputies {
  /** Supervisor -> who acts in that place today. */
  readonly acting: Town["staffDeputies"];
  /** Deputies who cannot act, in words for whoever runs the command. */
  readonly faults: readonly Message[];
}

/** Who holds whose staff's development discussions today, beside the supervisor, as HR has entered it. */
export async function readStaffDeputies(
  session: Session,
  lists: WorkSite["lists"],
  { people }: Pick<Town, "people">,
): Promise<Result<StaffDeputies, AdminFailure>> {
  const list = lists.get("Deputies");
  if (!list) return fail({ service: "admin", reason: "notSetUp", missing: "Deputies" });
  const items = await keyedItems(session, { name: "Deputies", listId: list.Id, select: ["Key", "Body"] });
  if (!items.ok) return items;
  const faults: Message[] = [];
  const acting = new Map<PersonId, PersonId>();
  for (const [key, item] of items.value) {
    if (!key.startsWith(staffDeputyPrefix)) continue;
    const read = staffDeputyRecord.read(String(item.fields.Body ?? ""));
    if (!read.ok || documentKey.staffDeputy(read.value.supervisorId) !== key) {
      faults.push({ code: "deputy.unreadable", data: { key } });
      continue;
    }
    const { supervisorId, deputyId } = read.value;
    const { acts, fault } = staffDeputyInForce(read.value, people, session.today);
    if (acts) acting.set(supervisorId, deputyId);
    if (fault)
      faults.push({
        code: "staffDeputy.unusable",
        data: { supervisor: supervisorId, person: deputyId, fault },
      });
  }
  return ok({ acting, faults });
}
