import type { PersonId } from "#domain/organisation/person.ts";
import { emptyPlanProcess, type PlanProcess } from "#domain/plans/planProcess.ts";
import { type Doing, isDone, type PlanBlock, type Step } from "#domain/plans/planSteps.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { findOrganisation } from "./findOrganisation.ts";

/** So often a process that a colleague has just written, or whose saving nobody saw, is read and written again. */
const rounds = 5;

/** Why a step was not taken. */
export type ProcessProblem = UseCaseFailure | PlanBlock;

/**
 * Takes one step of a year's plans: decided anew on whatever a colleague has written meanwhile, so that no step is lost
 * and none is taken twice.
 */
export async function changeProcess(
  services: Services,
  planYear: number,
  step: (process: PlanProcess, doing: Doing) => Step,
): Promise<Result<PlanProcess, ProcessProblem>> {
  const { stores } = services;
  const work = await stores.planWork();
  if (!work.ok) return work;
  const { lookups, savePlanProcess } = work.value;
  const organisation = await findOrganisation(services);
  if (!organisation.ok) return organisation;
  const by = await whoAmI(services);
  if (!by.ok) return by;
  const doing = { id: services.newId(), at: services.now(), today: services.today(), by: by.value };
  for (let round = 1; ; round++) {
    const found = await stores.find(lookups.planProcess(planYear));
    if (!found.ok) return found;
    const now = found.value?.value ?? emptyPlanProcess;
    if (isDone(now, doing)) return ok(now);
    const next = step(now, doing);
    if (!next.ok || next.value === now) return next;
    const saved = await savePlanProcess(planYear, organisation.value.id, found.value, next.value);
    // One that a colleague has begun in the same moment is adopted, without this step.
    if (saved.ok && isDone(saved.value.value, doing)) return ok(saved.value.value);
    if (!saved.ok && saved.failure.reason !== "conflict" && saved.failure.reason !== "unknownOutcome")
      return saved;
    if (round === rounds)
      return saved.ok ? fail({ reason: "conflict", requestId: null, subject: "planprocess" }) : saved;
  }
}

async function whoAmI({ stores }: Services): Promise<Result<PersonId | null, UseCaseFailure>> {
  const me = await stores.find(stores.lookups.personOf(stores.owner.entraId));
  return me.ok ? ok(me.value?.id ?? null) : me;
}
