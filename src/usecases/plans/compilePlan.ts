import { samePart } from "#domain/documents/parts.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { CompiledPlan } from "#domain/plans/compiledPlan.ts";
import { copiedRows } from "#domain/plans/copiedRows.ts";
import { emptyPlanProcess, type PlanProcess } from "#domain/plans/planProcess.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import { compile } from "#domain/plans/planSteps.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Lookup } from "#store/lookUp.ts";
import type { PlanWork } from "#store/planWork.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { changeProcess, type ProcessProblem } from "./changeProcess.ts";

/** So often a copy that a colleague is making as well is made again. */
const rounds = 4;

export interface CompiledUnit {
  readonly unitId: Unit["id"];
  readonly name: string;
  readonly isCentral: boolean;
  readonly group: Pick<Group, "id"> | null;
}

/**
 * Copies what a unit has handed in, then says so in the process. What breaks off between the two is mended by doing it
 * again: the copy counts only once the process names its revision.
 */
export async function compilePlan(
  services: Services,
  planYear: number,
  unit: CompiledUnit,
): Promise<Result<PlanProcess, ProcessProblem>> {
  const work = await services.stores.planWork();
  if (!work.ok) return work;
  for (let round = 1; ; round++) {
    const copied = await copySheet(services, work.value, planYear, unit);
    if (copied.ok) {
      const { sheetRevision } = copied.value;
      return changeProcess(services, planYear, (process, doing) =>
        compile(process, { unitId: unit.unitId, sheetRevision }, doing),
      );
    }
    const { reason } = copied.failure;
    if ((reason !== "conflict" && reason !== "unknownOutcome") || round === rounds) return copied;
  }
}

async function copySheet(
  services: Services,
  { lookups, saveCompiledPlan }: PlanWork,
  planYear: number,
  { unitId, name, isCentral, group }: CompiledUnit,
): Promise<Result<CompiledPlan, ProcessProblem>> {
  const ofGroup = group ? lookups.plan(planYear, group.id) : null;
  const sheetOf: Lookup<Stored<PlanSheet> | null> | null = isCentral
    ? lookups.centralPlan(planYear)
    : ofGroup;
  if (!sheetOf) return fail({ reason: "notHandedIn" });
  const found = await services.stores.lookUp({
    sheet: sheetOf,
    compiled: lookups.compiledPlan(planYear, unitId),
    process: lookups.planProcess(planYear),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { sheet, compiled } = all.value;
  if (!sheet?.value.handedIn) return fail({ reason: "notHandedIn" });
  const process = all.value.process?.value ?? emptyPlanProcess;
  const { rows, narrative, frame, handedIn } = sheet.value;
  // Nothing is copied that could not be taken into the process.
  const nobody = { id: "", at: "", today: services.today(), by: null };
  const step = compile(process, { unitId, sheetRevision: handedIn.revision }, nobody);
  if (!step.ok) return step;
  const wanted: CompiledPlan = {
    planYear,
    unitId,
    unitName: name,
    version: process.version,
    sheetRevision: handedIn.revision,
    compiledOn: services.today(),
    rows: copiedRows(rows),
    narrative,
    frame,
  };
  if (compiled && samePart(compiled.value, wanted)) return ok(wanted);
  const saved = await saveCompiledPlan(unitId, compiled, wanted);
  if (!saved.ok) return saved;
  return samePart(saved.value.value, wanted) ? ok(wanted) : fail(madeByColleague(unitId));
}

/** Begun by a colleague in the same moment: what is there is read, and written over if it says something else. */
function madeByColleague(unitId: string): UseCaseFailure {
  return { reason: "conflict", requestId: null, subject: `plancompiled:${unitId}` };
}
