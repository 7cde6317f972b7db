import type { PlannedRows } from "#domain/training/plannedRows.ts";
import type { TrainingEntry } from "#domain/training/trainingRecord.ts";

/** What a row of the confirmed plan is called; null where none is named or it is no longer there. */
export function rowName(planned: readonly PlannedRows[], link: TrainingEntry["planRow"]): string | null {
  const plan = planned.find(({ unitId }) => unitId === link?.unitId);
  const row = plan?.rows.find(({ id }) => id === link?.rowId);
  return row ? row.training || row.need : null;
}
