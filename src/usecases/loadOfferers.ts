import type { GroupId } from "#domain/organisation/group.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** A group that offers its competence, and whom to ask about it. */
export interface Offerer {
  readonly group: string;
  /** Null when the chair is no longer known. */
  readonly chair: string | null;
}

/** Who stands behind offers: the groups and the names of their chairs, in two requests. */
export async function loadOfferers(
  { stores }: Services,
  groupIds: readonly GroupId[],
): Promise<Result<ReadonlyMap<GroupId, Offerer>, UseCaseFailure>> {
  if (groupIds.length === 0) return ok(new Map());
  const { lookups } = stores;
  const groups = await stores.find(lookups.groups());
  if (!groups.ok) return groups;
  const wanted = groups.value.all.filter(({ id }) => groupIds.includes(id));
  const found = await stores.lookUp(
    Object.fromEntries(wanted.map(({ chairId }) => [chairId, lookups.personName(chairId)])),
  );
  if (!found.ok) return found;
  const names = allOk(found.value);
  if (!names.ok) return names;
  return ok(
    new Map(
      wanted.map(({ id, name, chairId }) => [id, { group: name, chair: names.value[chairId] ?? null }]),
    ),
  );
}
