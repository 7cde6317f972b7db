import type { UnitId } from "#domain/organisation/unit.ts";
import type { CompiledPlan, ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import type { PlanDocument } from "#domain/plans/document/planDocument.ts";
import type { PlanFollowUp } from "#domain/plans/planFollowUp.ts";
import type { PlanProcess } from "#domain/plans/planProcess.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import type { TalkNeeds } from "#domain/plans/talkNeeds.ts";
import type { TrainingProposals, TrainingRecord } from "#domain/training/trainingRecord.ts";
import type { Graph } from "#graph/graph.ts";
import type { WorkSite } from "./lookUp.ts";
import type { OfPerson } from "./ofPerson.ts";
import {
  createConfirmed,
  planDocuments,
  type StoredSheet,
  saveFollowUp,
  savePlan,
  savePlanWork,
} from "./planDocuments.ts";
import { planWorkPlaces } from "./planWorkPlaces.ts";
import { compiledPlanRecord } from "./records/compiledPlanRecord.ts";
import { planDocumentRecord } from "./records/planDocumentRecord.ts";
import { planProcessRecord } from "./records/planProcessRecord.ts";
import { planSheetRecord } from "./records/planSheetRecord.ts";
import type { Stored } from "./stored.ts";
import { saveProposals, saveTalkNeeds, saveTraining, trainingDocuments } from "./trainingDocuments.ts";

/** Training plans and training records: fetched when the first of them is opened. */
export type PlanWork = ReturnType<typeof createPlanWork>;

export function createPlanWork(graph: Graph, site: WorkSite) {
  return {
    lookups: { ...planDocuments, ...trainingDocuments },
    savePlan: (stored: StoredSheet, value: PlanSheet) => savePlan(graph, site, stored, value),
    saveCentralPlan: (planYear: number, unitId: UnitId, stored: Stored<PlanSheet> | null, value: PlanSheet) =>
      savePlanWork(graph, site, planWorkPlaces.central(planYear, unitId), stored, {
        value,
        codec: planSheetRecord,
      }),
    savePlanProcess: (
      planYear: number,
      unitId: UnitId,
      stored: Stored<PlanProcess> | null,
      value: PlanProcess,
    ) =>
      savePlanWork(graph, site, planWorkPlaces.process(planYear, unitId), stored, {
        value,
        codec: planProcessRecord,
      }),
    saveCompiledPlan: (unitId: UnitId, stored: Stored<CompiledPlan> | null, value: CompiledPlan) =>
      savePlanWork(graph, site, planWorkPlaces.compiled(value.planYear, unitId, value.unitName), stored, {
        value,
        codec: compiledPlanRecord,
      }),
    savePlanDocument: (
      planYear: number,
      unitId: UnitId,
      stored: Stored<PlanDocument> | null,
      value: PlanDocument,
    ) =>
      savePlanWork(graph, site, planWorkPlaces.document(planYear, unitId), stored, {
        value,
        codec: planDocumentRecord,
      }),
    createConfirmed: (value: ConfirmedPlan, unitId: UnitId) => createConfirmed(graph, site, value, unitId),
    saveFollowUp: (stored: Stored<PlanFollowUp>, value: PlanFollowUp) =>
      saveFollowUp(graph, site, stored, value),
    saveTraining: (stored: OfPerson<TrainingRecord>, value: TrainingRecord) =>
      saveTraining(graph, site, stored, value),
    saveProposals: (stored: OfPerson<TrainingProposals>, value: TrainingProposals) =>
      saveProposals(graph, site, stored, value),
    saveTalkNeeds: (stored: OfPerson<TalkNeeds>, value: TalkNeeds) =>
      saveTalkNeeds(graph, site, stored, value),
  };
}
