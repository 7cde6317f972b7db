import { dayOfYear } from "#domain/model/monthDay.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { PlanArea } from "#domain/plans/planBoard.ts";
import { emptyPlanProcess, type PlanProcess } from "#domain/plans/planProcess.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import { type PlanStage, planStage, type UnitPlanState, unitPlanState } from "#domain/plans/planStates.ts";
import { type PlanTotals, planTotals } from "#domain/plans/planTotals.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import { asGap, type Gaps, orGap } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";
import { isLead, planAreas } from "./planAreas.ts";

/** HR's centralised plan as the board shows it. */
export interface CentralStanding {
  readonly begun: boolean;
  readonly state: UnitPlanState;
  readonly totals: PlanTotals;
}

export interface PlanBoard {
  readonly planYear: number;
  readonly today: string;
  readonly isHr: boolean;
  readonly areas: readonly PlanArea[];
  /** Where the year's plans are together; null for who does not read that. */
  readonly stage: PlanStage | null;
  /** Null for who does not read it. */
  readonly central: CentralStanding | null;
  readonly areasDueOn: string;
  /** True: the person has staff of their own, whose needs from talks they write down. */
  readonly isSupervisor: boolean;
  readonly gaps: Gaps;
}

/** Where the plans of a year stand, as far as the person may read them. One request, and one more for who is not HR. */
export async function loadPlanBoard(
  services: Services,
  planYear: number,
): Promise<Result<PlanBoard, UseCaseFailure>> {
  const { stores } = services;
  const { lookups } = stores;
  const [work, groupWork] = await Promise.all([stores.planWork(), stores.groupWork()]);
  if (!work.ok) return work;
  if (!groupWork.ok) return groupWork;
  const found = await stores.lookUp({
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    hr: lookups.hrProbe(),
    standings: work.value.lookups.planStandings(planYear),
    central: work.value.lookups.centralPlan(planYear),
    process: work.value.lookups.planProcess(planYear),
  });
  if (!found.ok) return found;
  const { central, process, ...rest } = found.value;
  const all = allOk({
    ...rest,
    me: orGap(rest.me),
    hr: ifReadable(rest.hr),
    central: orGap(ifReadable(central)),
    process: orGap(ifReadable(process)),
  });
  if (!all.ok) return all;
  const { model, units, groups, me, standings } = all.value;
  const isHr = all.value.hr !== null;
  const today = services.today();
  const mine = me.all?.id ?? null;
  const staff = mine === null ? null : await stores.find(groupWork.value.lookups.staffOf(mine));
  const source = { planYear, today, model, units: units.all, groups: groups.all, standings };
  const way = all.value.process.all?.value ?? null;
  const organisation = organisationOf(units.all);
  const readsCentral = isHr || isLead(source, mine);
  const unreadableDigests = standings.flatMap(({ digest }) => (digest && !digest.ok ? [digest.failure] : []));
  return ok({
    planYear,
    today,
    isHr,
    areas: planAreas(source, { isHr, me: mine }, way),
    stage: readsCentral ? planStage(way ?? emptyPlanProcess) : null,
    central:
      readsCentral && organisation
        ? centralOf(all.value.central.all?.value ?? null, way, organisation)
        : null,
    areasDueOn: dayOfYear(cycleOfPlan(planYear), model.plan.areasDueOn),
    isSupervisor: staff?.ok === true && staff.value.all.length > 0,
    gaps: {
      missing: staff ? asGap(staff, null).failure : null,
      unreadable: [
        ...units.unreadable,
        ...groups.unreadable,
        ...me.unreadable,
        ...all.value.central.unreadable,
        ...all.value.process.unreadable,
        ...unreadableDigests,
      ],
    },
  });
}

function centralOf(
  sheet: PlanSheet | null,
  process: PlanProcess | null,
  { id }: Pick<Unit, "id">,
): CentralStanding {
  const standing = sheet && { revision: sheet.revision, isHandedIn: sheet.handedIn !== null };
  return {
    begun: sheet !== null,
    state: unitPlanState({ sheet: standing, process, unitId: id }),
    totals: planTotals(sheet?.rows ?? []),
  };
}
