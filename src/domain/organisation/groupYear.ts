import type { GroupKind } from "../model/groupKind.ts";
import { dueDate } from "../yearclock/dueDate.ts";
import type { Group } from "./group.ts";
import type { Unit, UnitId } from "./unit.ts";
import { yearFormOf } from "./yearFormOf.ts";

/**
 * Whether a group has a group discussion in `year` (R15): kinds that follow the alternation only in their unit's
 * group years, taken from the nearest unit upwards that says; every other kind each year. A group that came after the
 * deadline has none in that year.
 */
export function discussesIn(
  group: Group,
  kind: GroupKind,
  units: ReadonlyMap<UnitId, Unit>,
  year: number,
): boolean {
  if (cameTooLate(group, kind, year)) return false;
  if (!kind.followsAlternation) return true;
  return yearFormOf(units, group.unitId, year) !== "individual";
}

/** Whether a group came into the town only after the deadline of its discussion of `year`. */
export function cameTooLate(group: Group, kind: GroupKind, year: number): boolean {
  return group.startedOn !== undefined && group.startedOn > dueDate(kind, year);
}
