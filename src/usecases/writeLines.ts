import type { UnitId } from "#domain/organisation/unit.ts";
import { ok, type Result } from "#lib/result.ts";
import { draftedSummary, type SummaryAutosave, seenSummary } from "./draftedSummary.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type LinesMaterial, prepareLines } from "./prepareLines.ts";
import type { Services } from "./services.ts";
import { visit } from "./visit.ts";

/** A unit's lines while HR words them. */
export interface LinesWork {
  readonly material: LinesMaterial;
  readonly autosave: SummaryAutosave;
}

/** Opens a unit's lines and keeps HR's wording saved from then on, in HR's working copy of the unit's summary. */
export async function writeLines(
  services: Services,
  year: number,
  unitId: UnitId,
): Promise<Result<LinesWork, UseCaseFailure>> {
  const visited = await visit(
    services,
    `summary:${year}:${unitId}`,
    () => prepareLines(services, year, unitId),
    ({ summary }) => seenSummary(summary),
    `lines:${year}:${unitId}`,
  );
  if (!visited.ok) return visited;
  const { loaded: material, seen } = visited.value;
  const at = { year, unitId, unitName: material.unit.name };
  return ok({ material, autosave: await draftedSummary(services, at, seen) });
}
