import type { ConfirmedPlan } from "../plans/compiledPlan.ts";
import { isEmptyRow, type PlanRow } from "../plans/planRow.ts";
import { planVersionInForce } from "../plans/planStates.ts";

/** The rows of one confirmed plan that a training can carry out. */
export interface PlannedRows {
  readonly unitId: string;
  readonly unitName: string;
  readonly rows: readonly PlanRow[];
}

/** Rows of the plan in force that concern some areas: the centralised plan's first, then those of the areas. */
export function plannedRows(
  confirmed: readonly ConfirmedPlan[],
  organisationUnitId: string,
  areaIds: ReadonlySet<string> | null,
): readonly PlannedRows[] {
  const inForce = planVersionInForce(confirmed, organisationUnitId);
  return [...(inForce?.plans.values() ?? [])]
    .filter(({ unitId }) => unitId === organisationUnitId || areaIds === null || areaIds.has(unitId))
    .map(({ unitId, unitName, rows }) => ({ unitId, unitName, rows: rows.filter((row) => !isEmptyRow(row)) }))
    .filter(({ rows }) => rows.length > 0)
    .sort(
      (a, b) =>
        Number(b.unitId === organisationUnitId) - Number(a.unitId === organisationUnitId) ||
        a.unitName.localeCompare(b.unitName, "fi"),
    );
}
