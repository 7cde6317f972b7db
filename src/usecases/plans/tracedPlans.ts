import type { TownModel } from "#domain/model/townModel.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import { emptyPlanFollowUp, type PlanFollowUp } from "#domain/plans/planFollowUp.ts";
import { leadingGroup } from "#domain/plans/planPlace.ts";
import { planVersionInForce } from "#domain/plans/planStates.ts";
import { planYearOf } from "#domain/plans/planYear.ts";
import { type FollowedUp, type NeedInPlans, needInPlans } from "#domain/trace/planTrace.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Readings } from "#store/readRecord.ts";
import type { UseCaseFailure } from "../failure.ts";
import { asGap, type Gaps } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";

/** One discussion whose needs are looked for in plans. */
interface Asked {
  readonly year: number;
  readonly groupId: GroupId;
}

/** Where the needs of some discussions are in training plans. */
export interface TracedPlans {
  readonly of: (asked: Asked, needId: string) => NeedInPlans;
  /** Needs can be read without the plans. */
  readonly gaps: Gaps;
}

/** The confirmed plans, what became of them, and the groups' own plans, as far as the reader may read them. */
export async function tracedPlans(
  { stores }: Services,
  asked: readonly Asked[],
  { model, units }: { readonly model: TownModel; readonly units: ReadonlyMap<UnitId, Unit> },
): Promise<Result<TracedPlans, UseCaseFailure>> {
  const work = await stores.planWork();
  if (!work.ok) return work;
  const { confirmedPlans, followUps, plan } = work.value.lookups;
  const years = [...new Set(asked.map(({ year }) => planYearOf(year)))];
  const ownKey = ({ year, groupId }: Asked) => `${year} ${groupId}`;
  const [confirmed, said, own, groups] = await Promise.all([
    stores.lookUp(Object.fromEntries(years.map((year) => [year, confirmedPlans(year)]))),
    stores.lookUp(Object.fromEntries(years.map((year) => [year, followUps(year)]))),
    stores.lookUp(
      Object.fromEntries(asked.map((one) => [ownKey(one), plan(planYearOf(one.year), one.groupId)])),
    ),
    stores.find(stores.lookups.groups()),
  ]);
  if (!confirmed.ok) return confirmed;
  if (!said.ok) return said;
  if (!own.ok) return own;
  if (!groups.ok) return groups;
  const kinds = new Map(model.groupKinds.map((kind) => [kind.id, kind]));
  const organisation = organisationOf(units)?.id ?? "";
  const gaps: Gaps[] = [];
  const byYear = new Map(
    years.map((year) => {
      const plans = asGap(ifReadable(confirmed.value[year] ?? ok(noPlans)), noPlans);
      const outcomes = asGap(ifReadable(said.value[year] ?? ok(nothingSaid)), nothingSaid);
      gaps.push(
        { missing: plans.failure, unreadable: plans.value?.unreadable ?? [] },
        { missing: outcomes.failure, unreadable: outcomes.value?.unreadable ?? [] },
      );
      const inForce = planVersionInForce(plans.value?.all ?? [], organisation);
      const followed = [...(inForce?.plans.values() ?? [])].map((one): FollowedUp => {
        const group = leadingGroup(one.unitId as UnitId, { groups: groups.value.all, kinds });
        const followUp = group && outcomes.value?.all.get(group.id);
        return { plan: one, isCentral: one.unitId === organisation, followUp: followUp ?? emptyPlanFollowUp };
      });
      return [year, followed] as const;
    }),
  );
  return ok({
    of(one, needId) {
      const sheet = own.value[ownKey(one)];
      // Who may not read the group's plan, or whose group has none, reads the confirmed one.
      const rows = sheet?.ok ? sheet.value.value.rows : [];
      const need = { groupId: one.groupId, needId };
      return needInPlans(need, byYear.get(planYearOf(one.year)) ?? [], rows);
    },
    gaps: {
      missing: gaps.find(({ missing }) => missing !== null)?.missing ?? null,
      unreadable: gaps.flatMap(({ unreadable }) => unreadable),
    },
  });
}

const noPlans: Readings<readonly ConfirmedPlan[]> = { all: [], unreadable: [] };
const nothingSaid: Readings<ReadonlyMap<string, PlanFollowUp>> = { all: new Map(), unreadable: [] };
