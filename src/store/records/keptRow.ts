import type { PlanRow } from "#domain/plans/planRow.ts";

/** What has been written of a row: its schema fills in the rest. A plan of two thousand rows would not fit otherwise. */
export function keptRow(row: PlanRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== "" && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
