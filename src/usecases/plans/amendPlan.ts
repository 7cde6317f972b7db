import { confirmedVersionOf } from "#domain/plans/confirmedKeys.ts";
import type { PlanProcess } from "#domain/plans/planProcess.ts";
import { beginAmendment } from "#domain/plans/planSteps.ts";
import type { Result } from "#lib/result.ts";
import type { Services } from "../services.ts";
import { changeProcess, type ProcessProblem } from "./changeProcess.ts";
import { findOrganisation } from "./findOrganisation.ts";

/** Begins the next version; the confirmed one stays in force until it is confirmed. */
export async function amendPlan(
  services: Services,
  planYear: number,
  reason: string,
): Promise<Result<PlanProcess, ProcessProblem>> {
  const { stores } = services;
  const organisation = await findOrganisation(services);
  if (!organisation.ok) return organisation;
  const titles = await stores.find(stores.lookups.publishedTitles("staff", planYear));
  if (!titles.ok) return titles;
  const keys = titles.value.map(({ key }) => key);
  const inForce = confirmedVersionOf(keys, planYear, organisation.value.id);
  return changeProcess(services, planYear, (process, doing) =>
    beginAmendment(process, { reason, inForce }, doing),
  );
}
