import type { PlanDocument } from "#domain/plans/document/planDocument.ts";
import type { TrainingYear } from "#domain/plans/document/tableEight.ts";
import type { Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import { useServices } from "../useServices.ts";
import type { DocumentMaterial } from "./loadPlanDocument.ts";
import { trainingYears } from "./trainingYears.ts";

/** Asks for the training records of the years that the document tells of, when somebody wants them. */
export function useTrainingYears(
  material: Pick<DocumentMaterial, "planYear" | "model" | "last">,
): (document: PlanDocument) => Promise<Result<readonly TrainingYear[], UseCaseFailure>> {
  const services = useServices();
  return (document) => trainingYears(services, material, document);
}
