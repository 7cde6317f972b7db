import { yearModel } from "#domain/model/yearModel.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import type { Confirmation } from "#domain/plans/planProcess.ts";
import { planVersions } from "#domain/plans/planStates.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import { type Gaps, orGap } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";
import { lineLookups, yearLinesFrom } from "../yearLines.ts";
import { isLead, type PlanReader, planReader } from "./planReader.ts";

export interface ReadPlan {
  readonly plan: ConfirmedPlan;
  readonly isCentral: boolean;
}

/** The confirmed plans of a year, as everybody reads them. */
export interface ConfirmedView {
  readonly planYear: number;
  readonly reader: PlanReader;
  /** The newest first; none: nothing has been confirmed. */
  readonly versions: readonly { readonly version: number; readonly confirmation: Confirmation }[];
  /** The version that is shown, the one in force where none was asked for; null: there is none. */
  readonly shown: { readonly version: number; readonly confirmation: Confirmation } | null;
  /** Of that version: the centralised plan first, then the areas by name. */
  readonly plans: readonly ReadPlan[];
  /** HR and management groups follow how the plan was made. */
  readonly seesProcess: boolean;
  readonly isHr: boolean;
  /** Years around that have a confirmed plan. */
  readonly otherYears: readonly number[];
  readonly gaps: Gaps;
}

/** `version`: an earlier one; null: the one in force. */
export async function loadConfirmed(
  { stores }: Services,
  planYear: number,
  version: number | null,
): Promise<Result<ConfirmedView, UseCaseFailure>> {
  const [plans, groupWork] = await Promise.all([stores.planWork(), stores.groupWork()]);
  if (!plans.ok) return plans;
  if (!groupWork.ok) return groupWork;
  const { lookups } = stores;
  const found = await stores.lookUp({
    confirmed: plans.value.lookups.confirmedPlans(planYear),
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    hr: lookups.hrProbe(),
    before: lookups.publishedTitles("staff", planYear - 1),
    after: lookups.publishedTitles("staff", planYear + 1),
    ...lineLookups(groupWork.value.lookups, cycleOfPlan(planYear)),
  });
  if (!found.ok) return found;
  const { staffLines, leadsLines, ...rest } = found.value;
  const all = allOk({ ...rest, me: orGap(rest.me), hr: ifReadable(rest.hr) });
  if (!all.ok) return all;
  const { confirmed, units, groups, me, before, after } = all.value;
  const model = yearModel(all.value.model, cycleOfPlan(planYear));
  const organisation = organisationOf(units.all);
  const complete = organisation ? planVersions(confirmed.all, organisation.id) : [];
  const shown = version === null ? complete[0] : complete.find((one) => one.version === version);
  const versions = complete.flatMap((one) => {
    const confirmation = organisation && one.plans.get(organisation.id)?.confirmation;
    return confirmation ? [{ version: one.version, confirmation }] : [];
  });
  const isHr = all.value.hr === true;
  const person = me.all?.id ?? null;
  const lines = yearLinesFrom({ staffLines, leadsLines });
  const isKept = (keys: typeof before, year: number) =>
    keys.some(({ key }) => key.startsWith(`planconfirmed:${year}:`));
  return ok({
    planYear,
    reader: planReader(
      planYear,
      { model, units: units.all, groups: groups.all, lines: lines.inForce },
      { isHr, me: person },
    ),
    versions,
    shown: versions.find((one) => one.version === shown?.version) ?? null,
    plans: [...(shown?.plans.values() ?? [])]
      .map((plan) => ({ plan, isCentral: plan.unitId === organisation?.id }))
      .sort(
        (a, b) =>
          Number(b.isCentral) - Number(a.isCentral) || a.plan.unitName.localeCompare(b.plan.unitName, "fi"),
      ),
    seesProcess: isHr || isLead(groups.all, model, person),
    isHr,
    otherYears: [
      ...(isKept(before, planYear - 1) ? [planYear - 1] : []),
      ...(isKept(after, planYear + 1) ? [planYear + 1] : []),
    ],
    gaps: {
      missing: lines.gaps.missing,
      unreadable: [
        ...confirmed.unreadable,
        ...units.unreadable,
        ...groups.unreadable,
        ...me.unreadable,
        ...lines.gaps.unreadable,
      ],
    },
  });
}
