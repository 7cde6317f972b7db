import type { YearModel } from "#domain/model/yearModel.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group } from "#domain/organisation/group.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import { emptyPlanFollowUp, type PlanFollowUp } from "#domain/plans/planFollowUp.ts";
import { formerRows, outcomeOfAll, type PlanOutcome, planOutcome } from "#domain/plans/planOutcome.ts";
import { leadingGroup } from "#domain/plans/planPlace.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { planVersionInForce } from "#domain/plans/planStates.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import { type Gaps, orGap } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";

/** One unit's confirmed plan with what has become of it. */
export interface FollowedPlan {
  readonly plan: ConfirmedPlan;
  /** In whose name it is followed up; null: the unit has no leading group any more. */
  readonly group: Group | null;
  readonly followUp: PlanFollowUp;
  /** Rows of earlier versions, of which something was said before an amendment left them out. */
  readonly former: readonly PlanRow[];
  readonly outcome: PlanOutcome;
  readonly isCentral: boolean;
  /** The unit's chair and secretary, and HR. */
  readonly mayFill: boolean;
}

/** What a year's confirmed plans have led to. */
export interface FollowUps {
  readonly planYear: number;
  readonly today: string;
  readonly model: YearModel;
  readonly isHr: boolean;
  /** Null: no plan of the year has been confirmed. */
  readonly version: number | null;
  /** The centralised plan first, then the areas by name. */
  readonly plans: readonly FollowedPlan[];
  readonly whole: PlanOutcome;
  readonly gaps: Gaps;
}

export async function loadFollowUps(
  { stores, today }: Services,
  planYear: number,
): Promise<Result<FollowUps, UseCaseFailure>> {
  const work = await stores.planWork();
  if (!work.ok) return work;
  const { lookups } = stores;
  const found = await stores.lookUp({
    confirmed: work.value.lookups.confirmedPlans(planYear),
    followUps: work.value.lookups.followUps(planYear),
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    hr: lookups.hrProbe(),
  });
  if (!found.ok) return found;
  const all = allOk({ ...found.value, me: orGap(found.value.me), hr: ifReadable(found.value.hr) });
  if (!all.ok) return all;
  const { confirmed, followUps, units, groups, me } = all.value;
  const model = yearModel(all.value.model, cycleOfPlan(planYear));
  const isHr = all.value.hr === true;
  const kinds = new Map(model.groupKinds.map((kind) => [kind.id, kind]));
  const organisation = organisationOf(units.all)?.id;
  const inForce = organisation === undefined ? null : planVersionInForce(confirmed.all, organisation);
  const plans = [...(inForce?.plans.values() ?? [])]
    .map((plan): FollowedPlan => {
      const group = leadingGroup(plan.unitId as UnitId, { groups: groups.all, kinds }) ?? null;
      const followUp = (group && followUps.all.get(group.id)) ?? emptyPlanFollowUp;
      const earlier = confirmed.all
        .filter(({ unitId, version }) => unitId === plan.unitId && version < plan.version)
        .sort((a, b) => b.version - a.version);
      const former = formerRows(
        plan.rows,
        earlier.map(({ rows }) => rows),
        followUp,
      );
      return {
        plan,
        group,
        followUp,
        former,
        outcome: planOutcome(plan.rows, followUp, model.methods, former),
        isCentral: plan.unitId === organisation,
        mayFill: group !== null && (isHr || fills(group, me.all)),
      };
    })
    .sort(
      (a, b) =>
        Number(b.isCentral) - Number(a.isCentral) || a.plan.unitName.localeCompare(b.plan.unitName, "fi"),
    );
  return ok({
    planYear,
    today: today(),
    model,
    isHr,
    version: inForce?.version ?? null,
    plans,
    whole: outcomeOfAll(plans.map(({ outcome }) => outcome)),
    gaps: {
      missing: null,
      unreadable: [
        ...confirmed.unreadable,
        ...followUps.unreadable,
        ...units.unreadable,
        ...groups.unreadable,
        ...me.unreadable,
      ],
    },
  });
}

function fills(group: Group, me: Person | null): boolean {
  return me !== null && fillersOf(group).includes(me.id);
}
