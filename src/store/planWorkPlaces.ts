import type { UnitId } from "#domain/organisation/unit.ts";
import { documentKey } from "./documentKey.ts";
import type { PlanWorkPlace } from "./planDocuments.ts";

/** Where each document of HR's plan work stands, whoever makes it. */
export const planWorkPlaces = {
  central: (planYear: number, unitId: UnitId): PlanWorkPlace => ({
    key: documentKey.centralPlan(planYear),
    title: `Keskitetty koulutussuunnitelma ${planYear}`,
    planYear,
    unitId,
    kind: "central",
  }),
  process: (planYear: number, unitId: UnitId): PlanWorkPlace => ({
    key: documentKey.planProcess(planYear),
    title: `Suunnitelmien käsittely ${planYear}`,
    planYear,
    unitId,
    kind: "process",
  }),
  compiled: (planYear: number, unitId: UnitId, unitName: string): PlanWorkPlace => ({
    key: documentKey.compiledPlan(planYear, unitId),
    title: `${unitName} ${planYear}`,
    planYear,
    unitId,
    kind: "compiled",
  }),
  document: (planYear: number, unitId: UnitId): PlanWorkPlace => ({
    key: documentKey.planDocument(planYear),
    title: `Henkilöstö- ja koulutussuunnitelma ${planYear}`,
    planYear,
    unitId,
    kind: "document",
  }),
};
