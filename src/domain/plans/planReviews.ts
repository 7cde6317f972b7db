import type { PlanModel } from "../model/planModel.ts";
import type { Group, GroupId } from "../organisation/group.ts";
import type { PlanProcess, PlanReview } from "./planProcess.ts";

type Steps = PlanModel["reviewSteps"];

/** What one group has said of the version on its way; the newest word counts. */
export interface GroupReview {
  readonly stepId: string;
  readonly groupId: GroupId;
  readonly review: PlanReview | null;
}

/** The groups of every step, in order, with their word. */
export function groupReviews(
  { reviews, version }: Pick<PlanProcess, "reviews" | "version">,
  steps: Steps,
  groups: readonly Group[],
): readonly GroupReview[] {
  return steps.flatMap(({ id: stepId, groupKindIds }) =>
    groups
      .filter(({ kindId, endedOn }) => !endedOn && groupKindIds.includes(kindId))
      .map(({ id: groupId }) => ({
        stepId,
        groupId,
        review:
          reviews.findLast(
            (one) => one.version === version && one.stepId === stepId && one.groupId === groupId,
          ) ?? null,
      })),
  );
}

/** The groups that have not looked at it yet, or not again since they sent it back. */
export function reviewsDue(
  process: Pick<PlanProcess, "reviews" | "version">,
  steps: Steps,
  groups: readonly Group[],
): readonly GroupReview[] {
  return groupReviews(process, steps, groups).filter(
    ({ review }) => !review || review.outcome === "returned",
  );
}
