import type { Unit } from "../organisation/unit.ts";
import { newestLines } from "./newestLines.ts";
import type { PublishedLines } from "./publishedLines.ts";

/** The lines in force, unit by unit in the order of the organisation; those of a unit that is not known come last. */
export function linesInOrder(
  all: readonly PublishedLines[],
  units: ReadonlyMap<Unit["id"], Unit>,
): readonly PublishedLines[] {
  const place = new Map([...units.keys()].map((id, index): [string, number] => [id, index]));
  const placeOf = ({ unitId }: PublishedLines) => place.get(unitId) ?? place.size;
  return [...newestLines(all)].sort((a, b) => placeOf(a) - placeOf(b));
}
