import { samePart } from "#domain/documents/parts.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { CompiledPlan, ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import { type Confirmation, emptyPlanProcess, type PlanProcess } from "#domain/plans/planProcess.ts";
import { isReady } from "#domain/plans/planStates.ts";
import { confirm } from "#domain/plans/planSteps.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { changeProcess, type ProcessProblem } from "./changeProcess.ts";
import { findOrganisation } from "./findOrganisation.ts";

export type ConfirmProblem =
  | ProcessProblem
  /** A copy is not the one that the process names: it is compiled again before it is confirmed. */
  | { readonly reason: "copiesDiffer"; readonly unitIds: readonly string[] };

type Decision = Pick<Confirmation, "body" | "on" | "meeting" | "section">;

/**
 * Writes the body's decision down, from which on nobody changes the version, and makes its fixed copies. What breaks off
 * after the decision goes on with `sealVersion`.
 */
export async function confirmPlan(
  services: Services,
  planYear: number,
  decision: Decision,
): Promise<Result<PlanProcess, ConfirmProblem>> {
  const copies = await copiesToSeal(services, planYear);
  if (!copies.ok) return copies;
  const confirmed = await changeProcess(services, planYear, (process, doing) =>
    confirm(process, decision, doing),
  );
  return confirmed.ok ? sealVersion(services, planYear) : confirmed;
}

/**
 * The fixed copies of the version that has been decided on: the areas first, the organisation's last, so that a version
 * with that one is complete. Those that are there already are left as they are.
 */
export async function sealVersion(
  services: Services,
  planYear: number,
): Promise<Result<PlanProcess, ConfirmProblem>> {
  const work = await services.stores.planWork();
  if (!work.ok) return work;
  const copies = await copiesToSeal(services, planYear);
  if (!copies.ok) return copies;
  const { process, organisation, plans } = copies.value;
  const confirmation = process.confirmations.find(({ version }) => version === process.version);
  if (!confirmation) return fail({ reason: "stage", stage: "committee" });
  const areas = plans.filter(({ unitId }) => unitId !== organisation.id);
  const last = plans.find(({ unitId }) => unitId === organisation.id);
  for (const plan of [...areas, last ?? emptyCopy(organisation, planYear, services.today())]) {
    const wanted: ConfirmedPlan = { ...plan, version: process.version, confirmation };
    const created = await work.value.createConfirmed(wanted, plan.unitId as UnitId);
    if (!created.ok) return created;
    // The day that an empty copy was made may be another one.
    if (!samePart(created.value, { ...wanted, compiledOn: created.value.compiledOn }))
      return fail({ reason: "copiesDiffer", unitIds: [plan.unitId] });
  }
  return ok(process);
}

interface ToSeal {
  readonly process: PlanProcess;
  readonly organisation: Unit;
  readonly plans: readonly CompiledPlan[];
}

async function copiesToSeal(
  services: Services,
  planYear: number,
): Promise<Result<ToSeal, UseCaseFailure | ConfirmProblem>> {
  const { stores } = services;
  const work = await stores.planWork();
  if (!work.ok) return work;
  const { lookups } = work.value;
  const organisation = await findOrganisation(services);
  if (!organisation.ok) return organisation;
  const found = await stores.find(lookups.planProcess(planYear));
  if (!found.ok) return found;
  const process = found.value?.value ?? emptyPlanProcess;
  const ready = Object.entries(process.units).filter(([, standing]) => isReady(standing));
  const asked = await stores.lookUp(
    Object.fromEntries(ready.map(([unitId]) => [unitId, lookups.compiledPlan(planYear, unitId as UnitId)])),
  );
  if (!asked.ok) return asked;
  const copies = allOk(asked.value);
  if (!copies.ok) return copies;
  const differing = ready.filter(
    ([unitId, { compiled }]) => copies.value[unitId]?.value.sheetRevision !== compiled?.sheetRevision,
  );
  if (differing.length > 0)
    return fail({ reason: "copiesDiffer", unitIds: differing.map(([unitId]) => unitId) });
  const plans = Object.values(copies.value).flatMap((copy) => (copy ? [copy.value] : []));
  return ok({ process, organisation: organisation.value, plans });
}

/** Closes a version of a year without a centralised plan. */
function emptyCopy({ id, name }: Unit, planYear: number, today: string): CompiledPlan {
  return {
    planYear,
    unitId: id,
    unitName: name,
    version: 1,
    sheetRevision: 0,
    compiledOn: today,
    rows: [],
    narrative: {},
    frame: null,
  };
}
