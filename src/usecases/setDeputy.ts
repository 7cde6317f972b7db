import type { Deputy } from "#domain/organisation/deputy.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import { type EnterFailure, enterRecord } from "./enterRecord.ts";
import type { Services } from "./services.ts";

/** `meanwhile`: a colleague has entered another deputy for the group; what stands now. */
export type DeputyFailure = EnterFailure<Deputy>;

/** Enters who acts as a group's chair for a time. IT's nightly run gives the rights. */
export async function setDeputy(
  { stores }: Services,
  /** What stood there when HR opened it; null: nothing. */
  before: Stored<Deputy> | null,
  groupName: string,
  deputy: Deputy,
): Promise<Result<Stored<Deputy>, DeputyFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const { createDeputy, saveDeputy, lookups } = work.value;
  return enterRecord(before, deputy, {
    create: () => createDeputy(groupName, deputy),
    save: (stored) => saveDeputy(stored, deputy),
    async find() {
      const found = await stores.find(lookups.deputies());
      return found.ok ? ok(found.value.all.find(({ value }) => value.groupId === deputy.groupId)) : found;
    },
  });
}
