import type { YearForm } from "../yearclock/clockEntry.ts";
import { unitChain } from "./organisation.ts";
import type { Unit, UnitId } from "./unit.ts";

/** How a unit's staff talks in a year (R15), as the nearest unit upwards says. */
export function yearFormOf(units: ReadonlyMap<UnitId, Unit>, id: UnitId, year: number): YearForm {
  const years = unitChain(units, id).find((unit) => unit.groupYears !== null)?.groupYears ?? "every";
  if (years === "every") return "every";
  return years === (year % 2 === 0 ? "even" : "odd") ? "group" : "individual";
}
