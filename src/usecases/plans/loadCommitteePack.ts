import type { Group } from "#domain/organisation/group.ts";
import type { ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import { confirmationDueOn } from "#domain/plans/confirmationDueOn.ts";
import { emptyPlanDocument, type PlanDocument } from "#domain/plans/document/planDocument.ts";
import { type GroupReview, groupReviews } from "#domain/plans/planReviews.ts";
import { planVersions } from "#domain/plans/planStates.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { type FollowUps, loadFollowUps } from "./loadFollowUps.ts";
import { type DocumentMaterial, loadPlanDocument } from "./loadPlanDocument.ts";

/** What the confirming body has before it. */
export interface CommitteePack {
  readonly material: DocumentMaterial;
  readonly document: PlanDocument;
  readonly reviews: readonly GroupReview[];
  readonly groups: readonly Group[];
  /** What became of the plan of the year before. */
  readonly followUps: FollowUps;
  /** The version before this one, by unit; null: this is the first. */
  readonly previous: ReadonlyMap<string, ConfirmedPlan> | null;
  readonly dueOn: string;
}

/** Everything of a year's plan at once; what does not come makes it fail: a pack with holes is nobody's to decide on. */
export async function loadCommitteePack(
  services: Services,
  planYear: number,
): Promise<Result<CommitteePack, UseCaseFailure>> {
  const { stores } = services;
  const work = await stores.planWork();
  if (!work.ok) return work;
  const [loaded, followUps, found] = await Promise.all([
    loadPlanDocument(services, planYear),
    loadFollowUps(services, planYear - 1),
    stores.lookUp({
      groups: stores.lookups.groups(),
      confirmed: work.value.lookups.confirmedPlans(planYear),
    }),
  ]);
  if (!loaded.ok) return loaded;
  const [damaged] = loaded.value.gaps.unreadable;
  if (damaged) return fail(damaged);
  if (!followUps.ok) return followUps;
  if (!found.ok) return found;
  const rest = allOk(found.value);
  if (!rest.ok) return rest;
  const { groups, confirmed } = rest.value;
  const { model, organisation, process, stored } = loaded.value;
  const before = planVersions(confirmed.all, organisation.id).find(
    ({ version }) => version < process.version,
  );
  return ok({
    material: loaded.value,
    document: stored?.value ?? emptyPlanDocument,
    reviews: groupReviews(process, model.plan.reviewSteps, groups.all),
    groups: groups.all,
    followUps: followUps.value,
    previous: before?.plans ?? null,
    dueOn: confirmationDueOn(model.plan, planYear),
  });
}
