import type { GroupKind } from "../model/groupKind.ts";
import type { Group } from "./group.ts";
import { unitChain } from "./organisation.ts";
import type { Unit, UnitId } from "./unit.ts";

/**
 * The groups whose members read what `group` hands in: the leading groups of the nearest unit upwards that has one,
 * the group itself not counted (a team's: its area's management team; a management team's: the strategic group).
 */
export function leadsAbove(
  group: Group,
  groups: readonly Group[],
  kinds: ReadonlyMap<string, GroupKind>,
  units: ReadonlyMap<UnitId, Unit>,
): readonly Group[] {
  for (const unit of unitChain(units, group.unitId)) {
    const leads = groups.filter(
      (other) => other.unitId === unit.id && other.id !== group.id && kinds.get(other.kindId)?.leads,
    );
    if (leads.length > 0) return leads;
  }
  return [];
}
