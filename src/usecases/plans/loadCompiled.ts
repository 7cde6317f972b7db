import { yearModel } from "#domain/model/yearModel.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { CompiledPlan } from "#domain/plans/compiledPlan.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import { type Gaps, orGap } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";
import { lineLookups, yearLinesFrom } from "../yearLines.ts";
import { type PlanReader, planReader } from "./planReader.ts";

/** A unit's plan as HR compiled it, for HR and management groups. */
export interface CompiledView {
  /** Null: HR has not compiled it. */
  readonly plan: CompiledPlan | null;
  readonly name: string;
  readonly isCentral: boolean;
  readonly reader: PlanReader;
  readonly gaps: Gaps;
}

export async function loadCompiled(
  { stores }: Services,
  planYear: number,
  unitId: UnitId,
): Promise<Result<CompiledView, UseCaseFailure>> {
  const [plans, groupWork] = await Promise.all([stores.planWork(), stores.groupWork()]);
  if (!plans.ok) return plans;
  if (!groupWork.ok) return groupWork;
  const { lookups } = stores;
  const found = await stores.lookUp({
    compiled: plans.value.lookups.compiledPlan(planYear, unitId),
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    hr: lookups.hrProbe(),
    ...lineLookups(groupWork.value.lookups, cycleOfPlan(planYear)),
  });
  if (!found.ok) return found;
  const { staffLines, leadsLines, ...rest } = found.value;
  const all = allOk({ ...rest, me: orGap(rest.me), hr: ifReadable(rest.hr) });
  if (!all.ok) return all;
  const { compiled, units, groups, me } = all.value;
  const lines = yearLinesFrom({ staffLines, leadsLines });
  const model = yearModel(all.value.model, cycleOfPlan(planYear));
  const reader = { isHr: all.value.hr === true, me: me.all?.id ?? null };
  return ok({
    plan: compiled?.value ?? null,
    name: units.all.get(unitId)?.name ?? "",
    isCentral: organisationOf(units.all)?.id === unitId,
    reader: planReader(
      planYear,
      { model, units: units.all, groups: groups.all, lines: lines.inForce },
      reader,
    ),
    gaps: {
      missing: lines.gaps.missing,
      unreadable: [...units.unreadable, ...groups.unreadable, ...me.unreadable, ...lines.gaps.unreadable],
    },
  });
}
