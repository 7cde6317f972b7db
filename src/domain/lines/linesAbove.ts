import type { Group } from "../organisation/group.ts";
import { unitChain } from "../organisation/organisation.ts";
import type { Unit, UnitId } from "../organisation/unit.ts";
import { newestLines } from "./newestLines.ts";
import type { PublishedLines } from "./publishedLines.ts";

/**
 * The lines in force that a group's discussion answers: those of its unit and of every unit above, the organisation's
 * first. A group whose kind `lays` lines down is not given its own unit's: they are its own words.
 */
export function linesAbove(
  published: readonly PublishedLines[],
  { unitId }: Pick<Group, "unitId">,
  units: ReadonlyMap<UnitId, Unit>,
  lays: boolean,
): readonly PublishedLines[] {
  const newest = newestLines(published);
  return unitChain(units, unitId)
    .filter((unit) => !(lays && unit.id === unitId))
    .flatMap((unit) => newest.find((lines) => lines.unitId === unit.id) ?? [])
    .reverse();
}
