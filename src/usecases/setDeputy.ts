import { samePart } from "#domain/documents/parts.ts";
import type { Deputy } from "#domain/organisation/deputy.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** `meanwhile`: a colleague has entered another deputy for the group; what stands now. */
export type DeputyFailure = UseCaseFailure | { readonly meanwhile: Stored<Deputy> };

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
  const saved = before ? await saveDeputy(before, deputy) : await createDeputy(groupName, deputy);
  if (saved.ok) return samePart(saved.value.value, deputy) ? saved : fail({ meanwhile: saved.value });
  if (saved.failure.reason !== "conflict" && saved.failure.reason !== "unknownOutcome") return saved;
  const found = await stores.find(lookups.deputies());
  if (!found.ok) return found;
  const stands = found.value.all.find(({ value }) => value.groupId === deputy.groupId);
  if (!stands) return saved;
  // Written after all: only the answer had got lost.
  if (samePart(stands.value, deputy)) return ok(stands);
  return samePart(stands.value, before?.value) ? saved : fail({ meanwhile: stands });
}
