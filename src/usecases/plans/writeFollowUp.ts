import type { GroupId } from "#domain/organisation/group.ts";
import { emptyPlanFollowUp, type PlanFollowUp, planFollowUpSchema } from "#domain/plans/planFollowUp.ts";
import { planFollowUpParts } from "#domain/plans/planFollowUpParts.ts";
import { type RowTrainings, trainingsByRow } from "#domain/training/trainingsByRow.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { Autosave } from "../autosave/autosave.ts";
import { draftedDocument } from "../draftedDocument.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { visit, visitsOf } from "../visit.ts";
import { type FollowedPlan, type FollowUps, loadFollowUps } from "./loadFollowUps.ts";

/** Null: nothing to write in. */
type At = Stored<PlanFollowUp> | null;

/** One unit's follow-up, and whoever fills it writes. */
export interface FollowUpWork {
  readonly all: FollowUps;
  readonly one: FollowedPlan;
  /** What training records say of the rows: for HR, who reads everybody's. */
  readonly trainings: ReadonlyMap<string, RowTrainings>;
  /** Null for whoever only reads. */
  readonly autosave: Autosave<PlanFollowUp, At> | null;
}

interface Opened {
  readonly all: FollowUps;
  readonly one: FollowedPlan;
  readonly trainings: ReadonlyMap<string, RowTrainings>;
  readonly stored: At;
}

/** Opens what became of a unit's plan; who may fill it has it kept saved from then on. */
export async function writeFollowUp(
  services: Services,
  planYear: number,
  groupId: GroupId,
): Promise<Result<FollowUpWork, UseCaseFailure>> {
  const key = `followup:${planYear}:${groupId}`;
  const visited = await visit(
    services,
    key,
    () => open(services, planYear, groupId),
    ({ stored }) => ({ at: stored, value: stored?.value ?? emptyPlanFollowUp }),
  );
  if (!visited.ok) return visited;
  const { loaded, seen } = visited.value;
  const shown = { all: loaded.all, one: loaded.one, trainings: loaded.trainings };
  if (!loaded.stored) {
    visitsOf(services).opening.delete(key);
    return ok({ ...shown, autosave: null });
  }
  const work = await services.stores.planWork();
  if (!work.ok) return work;
  const { lookups, saveFollowUp } = work.value;
  const autosave = await draftedDocument<PlanFollowUp, At>(
    services,
    key,
    { parts: planFollowUpParts, schema: planFollowUpSchema },
    seen,
    {
      async save(stored, value) {
        if (!stored) return fail({ reason: "notFound", requestId: null, subject: key });
        const saved = await saveFollowUp(stored, value);
        return saved.ok ? ok({ at: saved.value, value: saved.value.value }) : saved;
      },
      async load() {
        const found = await services.stores.find(lookups.followUp(planYear, groupId));
        return found.ok ? ok({ at: found.value, value: found.value.value }) : found;
      },
    },
  );
  return ok({ ...shown, autosave });
}

async function open(
  services: Services,
  planYear: number,
  groupId: GroupId,
): Promise<Result<Opened, UseCaseFailure>> {
  const all = await loadFollowUps(services, planYear);
  if (!all.ok) return all;
  const one = all.value.plans.find(({ group }) => group?.id === groupId);
  if (!one) return fail({ reason: "notFound", requestId: null, subject: `followup:${planYear}:${groupId}` });
  if (!one.mayFill) return ok({ all: all.value, one, trainings: new Map(), stored: null });
  const work = await services.stores.planWork();
  if (!work.ok) return work;
  const { lookups } = work.value;
  const { isHr, model } = all.value;
  const stored = await services.stores.find(lookups.followUp(planYear, groupId));
  if (!stored.ok) return stored;
  // Whoever is not HR reads only some of them, which would make too little of a row.
  const records = isHr ? await services.stores.find(lookups.trainings(planYear)) : null;
  const readable = records?.ok ? records.value.all.map(({ value }) => value) : [];
  const trainings = trainingsByRow(readable, model.trainingRules);
  return ok({ all: all.value, one, trainings, stored: stored.value });
}
