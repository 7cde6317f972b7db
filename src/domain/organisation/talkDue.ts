import type { PersonId } from "./person.ts";
import type { Unit, UnitId } from "./unit.ts";
import { yearFormOf } from "./yearFormOf.ts";

/**
 * Whether somebody has a development discussion in a year: in units that take turns (R15) those with staff of their own
 * have one every year, the others in the years in which their group has none.
 */
export function isTalkDue(
  { unitId }: { readonly id: PersonId; readonly unitId: UnitId },
  isSupervisor: boolean,
  units: ReadonlyMap<UnitId, Unit>,
  year: number,
): boolean {
  return isSupervisor || yearFormOf(units, unitId, year) !== "group";
}
