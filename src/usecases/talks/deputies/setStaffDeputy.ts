import type { StaffDeputy } from "#domain/organisation/deputy.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import { type EnterFailure, enterRecord } from "../../enterRecord.ts";
import type { Services } from "../../services.ts";

/** Enters who acts for a supervisor for a time. IT's nightly run gives the rights, and takes them away. */
export async function setStaffDeputy(
  { stores }: Services,
  /** What stood there when HR opened it; null: nothing. */
  before: Stored<StaffDeputy> | null,
  /** What the list shows: names nobody. */
  title: string,
  deputy: StaffDeputy,
): Promise<Result<Stored<StaffDeputy>, EnterFailure<StaffDeputy>>> {
  const work = await stores.talkWork();
  if (!work.ok) return work;
  const { createStaffDeputy, saveStaffDeputy, lookups } = work.value;
  return enterRecord(before, deputy, {
    create: () => createStaffDeputy(title, deputy),
    save: (stored) => saveStaffDeputy(stored, deputy),
    async find() {
      const found = await stores.find(lookups.staffDeputies());
      if (!found.ok) return found;
      return ok(found.value.all.find(({ value }) => value.supervisorId === deputy.supervisorId));
    },
  });
}
