import type { GroupKind } from "#domain/model/groupKind.ts";
import type { Group } from "#domain/organisation/group.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import { confirmedVersionOf } from "#domain/plans/confirmedKeys.ts";
import type { Result } from "#lib/result.ts";
import type { PlanStanding } from "#store/planDocuments.ts";
import type { PublishedTitle } from "#store/summaryDocuments.ts";
import type { UseCaseFailure } from "../failure.ts";

/** The training plan that a leading group's discussion may look at: what it comes to, and where it is read. */
export interface AreaPlanFact {
  readonly planYear: number;
  readonly href: string;
  readonly isConfirmed: boolean;
  /** Null: the plan is the whole municipality's, or its sums did not come. */
  readonly figures: { readonly rows: number; readonly days: number; readonly cost: number } | null;
}

/** A discussion is held without it where it did not come. */
export function areaPlanFact(
  planYear: number,
  at: {
    readonly group: Group;
    readonly kind: GroupKind;
    readonly units: ReadonlyMap<UnitId, Unit>;
  },
  came: {
    readonly plan: Result<PlanStanding | null, UseCaseFailure>;
    readonly titles: Result<readonly PublishedTitle[], UseCaseFailure>;
  },
): AreaPlanFact | null {
  const organisation = organisationOf(at.units);
  if (!at.kind.leads || !organisation) return null;
  const keys = came.titles.ok ? came.titles.value.map(({ key }) => key) : [];
  const isConfirmed = confirmedVersionOf(keys, planYear, organisation.id) !== null;
  const digest = came.plan.ok && came.plan.value?.digest?.ok ? came.plan.value.digest.value : null;
  const figures = digest && { rows: digest.rows, days: digest.days, cost: digest.cost };
  const { unitId } = at.group;
  if (isConfirmed) {
    const of = unitId === organisation.id ? "" : `/${unitId}`;
    return { planYear, href: `/confirmed/${planYear}${of}`, isConfirmed, figures };
  }
  return figures && figures.rows > 0
    ? { planYear, href: `/plan/${planYear}/${at.group.id}`, isConfirmed, figures }
    : null;
}
