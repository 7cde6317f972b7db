import type { GroupKind } from "../model/groupKind.ts";
import type { Group } from "../organisation/group.ts";
import { unitChain } from "../organisation/organisation.ts";
import type { Unit, UnitId } from "../organisation/unit.ts";

/**
 * Whose plan a group's sheet is: its own, that of the service area that it leads, or none, since the centralised plan of
 * the organisation's leading group is HR's.
 */
export type PlanLevel = "group" | "area" | "none";

interface Town {
  readonly groups: readonly Group[];
  readonly kinds: ReadonlyMap<string, GroupKind>;
  readonly units: ReadonlyMap<UnitId, Unit>;
}

export function planLevel(group: Group, { groups, kinds, units }: Town): PlanLevel {
  if (!kinds.get(group.kindId)?.leads) return "group";
  const unit = units.get(group.unitId);
  if (unit?.kind === "organisation") return "none";
  return unit?.kind === "serviceArea" && leadingGroup(unit.id, { groups, kinds })?.id === group.id
    ? "area"
    : "group";
}

/** The group in whose name an area's (or the organisation's) plan is made: its first leading group. */
export function leadingGroup(
  unitId: UnitId,
  { groups, kinds }: Pick<Town, "groups" | "kinds">,
): Group | undefined {
  return groups.find((group) => group.unitId === unitId && !group.endedOn && kinds.get(group.kindId)?.leads);
}

/** The groups whose plans an area's plan is assembled from: those below it, the leading group itself left out. */
export function groupsOfArea(areaId: UnitId, town: Town): readonly Group[] {
  return town.groups.filter(
    (group) =>
      !group.endedOn &&
      planLevel(group, town) === "group" &&
      unitChain(town.units, group.unitId).some(({ id }) => id === areaId),
  );
}
