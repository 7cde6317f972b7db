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
  const others = groups.filter(({ id }) => id !== group.id);
  return leadsAboveUnit(group.unitId, others, kinds, units);
}

/** The leading groups of the nearest unit upwards that has one, the unit itself first. */
export function leadsAboveUnit(
  unitId: UnitId,
  groups: readonly Group[],
  kinds: ReadonlyMap<string, GroupKind>,
  units: ReadonlyMap<UnitId, Unit>,
): readonly Group[] {
  for (const unit of unitChain(units, unitId)) {
    const leads = leadsAt(unit.id, groups, kinds);
    if (leads.length > 0) return leads;
  }
  return [];
}

/** The leading groups of a unit itself. */
export function leadsAt(
  unitId: UnitId,
  groups: readonly Group[],
  kinds: ReadonlyMap<string, GroupKind>,
): readonly Group[] {
  return groups.filter((group) => group.unitId === unitId && kinds.get(group.kindId)?.leads);
}
