import type { PlanProcess } from "#domain/plans/planProcess.ts";
import { notePublished } from "#domain/plans/planSteps.ts";
import type { Result } from "#lib/result.ts";
import type { PostRow } from "../postRow.ts";
import type { Services } from "../services.ts";
import { changeProcess, type ProcessProblem } from "./changeProcess.ts";

/** Writes into the plan's history that a channel has been told of a version; once. */
export function notePosted(
  services: Services,
  { year, unitId, stored }: PostRow,
): Promise<Result<PlanProcess, ProcessProblem>> {
  const version = Number(stored.value.publishedKey.split(":").at(-1));
  return changeProcess(services, year, (process, doing) =>
    notePublished(process, { unitId, version }, doing),
  );
}
