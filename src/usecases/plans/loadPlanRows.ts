import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { UnitPlan } from "#domain/plans/document/unitPlan.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { lineLookups, yearLinesFrom } from "../yearLines.ts";
import { type DocumentMaterial, loadPlanDocument } from "./loadPlanDocument.ts";

/** The rows of a year's plans as they stand, and the words that they are read with. */
export interface PlanRows {
  readonly plans: readonly UnitPlan[];
  readonly model: DocumentMaterial["model"];
  readonly lines: readonly PublishedLines[];
}

/** Every unit's rows at once. A plan or lines that do not come make it fail: a table with holes looks whole. */
export async function loadPlanRows(
  services: Services,
  planYear: number,
): Promise<Result<PlanRows, UseCaseFailure>> {
  const { stores } = services;
  const groupWork = await stores.groupWork();
  if (!groupWork.ok) return groupWork;
  const [loaded, found] = await Promise.all([
    loadPlanDocument(services, planYear),
    stores.lookUp(lineLookups(groupWork.value.lookups, cycleOfPlan(planYear))),
  ]);
  const both = allOk({ loaded, found });
  if (!both.ok) return both;
  const { plans, model, gaps } = both.value.loaded;
  const lines = yearLinesFrom(both.value.found);
  const [missed] = [gaps.missing, lines.gaps.missing, ...gaps.unreadable, ...lines.gaps.unreadable].filter(
    (one) => one !== null,
  );
  return missed ? fail(missed) : ok({ plans, model, lines: lines.inForce });
}
