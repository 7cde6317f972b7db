import { dayOfYear } from "#domain/model/monthDay.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { confirmationDueOn } from "#domain/plans/confirmationDueOn.ts";
import { confirmedVersionOf } from "#domain/plans/confirmedKeys.ts";
import { leadingGroup } from "#domain/plans/planPlace.ts";
import { emptyPlanProcess, type PlanProcess, type UnitStanding } from "#domain/plans/planProcess.ts";
import { type GroupReview, groupReviews } from "#domain/plans/planReviews.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import {
  isNewerThanCompiled,
  type PlanStage,
  planStage,
  type SheetStanding,
  type UnitPlanState,
  unitPlanState,
} from "#domain/plans/planStates.ts";
import { planTotals } from "#domain/plans/planTotals.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { PlanStanding } from "#store/planDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "../failure.ts";
import { asGap, type Gaps, orGap } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import { loadPeople } from "../loadPeople.ts";
import type { Services } from "../services.ts";

/** One unit's plan on the way: an area's, or the centralised one. */
export interface ProcessUnit {
  readonly unitId: Unit["id"];
  readonly name: string;
  readonly isCentral: boolean;
  /** In whose name it is made; null: HR's, or nobody leads the unit. */
  readonly group: Group | null;
  /** Null: the unit has no sheet, or none that the reader sees. */
  readonly sheet: SheetStanding | null;
  /** Null: not known. */
  readonly figures: { readonly rows: number; readonly days: number; readonly cost: number } | null;
  readonly standing: UnitStanding | undefined;
  readonly state: UnitPlanState;
  /** What is handed in is newer than what HR has compiled. */
  readonly isNewer: boolean;
}

/** The way of one year's plans, for HR who leads it and for management groups who read it. */
export interface ProcessView {
  readonly planYear: number;
  readonly today: string;
  readonly model: YearModel;
  readonly isHr: boolean;
  readonly me: PersonId | null;
  readonly process: PlanProcess;
  readonly stage: PlanStage;
  /** Service areas by name, then the organisation. */
  readonly units: readonly ProcessUnit[];
  readonly groups: readonly Group[];
  readonly reviews: readonly GroupReview[];
  readonly areasDueOn: string;
  readonly confirmationDueOn: string;
  /** The version that everybody reads; null: none. */
  readonly inForce: number | null;
  readonly names: ReadonlyMap<string, string>;
  readonly gaps: Gaps;
}

export async function loadProcess(
  services: Services,
  planYear: number,
): Promise<Result<ProcessView, UseCaseFailure>> {
  const { stores } = services;
  const work = await stores.planWork();
  if (!work.ok) return work;
  const { lookups } = stores;
  const found = await stores.lookUp({
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    hr: lookups.hrProbe(),
    process: work.value.lookups.planProcess(planYear),
    central: work.value.lookups.centralPlan(planYear),
    sheets: work.value.lookups.planStandings(planYear),
    titles: lookups.publishedTitles("staff", planYear),
  });
  if (!found.ok) return found;
  const { process: stored, sheets: rows, ...rest } = found.value;
  // Who may not read HR's list of plans is told so, not that nothing has been done.
  if (!stored.ok && ifReadable(stored).ok)
    return fail({ reason: "forbidden", requestId: null, subject: "PlanWork" });
  const sheets = asGap(rows, []);
  const all = allOk({
    ...rest,
    stored,
    me: orGap(rest.me),
    hr: ifReadable(rest.hr),
    central: orGap(rest.central),
  });
  if (!all.ok) return all;
  const { units, groups, me, central, titles } = all.value;
  const organisation = organisationOf(units.all);
  if (!organisation) return fail({ reason: "notFound", requestId: null, subject: "organisation" });
  const model = yearModel(all.value.model, cycleOfPlan(planYear));
  const process = all.value.stored?.value ?? emptyPlanProcess;
  const today = services.today();
  const kinds = new Map(model.groupKinds.map((kind) => [kind.id, kind]));
  const areas = [...units.all.values()]
    .filter((unit) => unit.kind === "serviceArea" && isValid(unit, today))
    .sort((a, b) => a.name.localeCompare(b.name, "fi"))
    .map((unit) => {
      const group = leadingGroup(unit.id, { groups: groups.all, kinds }) ?? null;
      const row = sheets.value.find(({ groupId }) => groupId === group?.id);
      return unitRow(unit, group, process, row ? ofDigest(row) : noSheet);
    });
  const isDamaged = central.unreadable.length > 0;
  const centralRow = unitRow(organisation, null, process, isDamaged ? noSheet : ofCentral(central.all));
  const names = await namesIn(services, process);
  const active = groups.all.filter(({ endedOn }) => !endedOn);
  return ok({
    planYear,
    today,
    model,
    isHr: all.value.hr === true,
    me: me.all?.id ?? null,
    process,
    stage: planStage(process),
    units: [...areas, centralRow],
    groups: active,
    reviews: groupReviews(process, model.plan.reviewSteps, active),
    areasDueOn: dayOfYear(planYear - 1, model.plan.areasDueOn),
    confirmationDueOn: confirmationDueOn(model.plan, planYear),
    inForce: confirmedVersionOf(
      titles.map(({ key }) => key),
      planYear,
      organisation.id,
    ),
    names: names.value,
    gaps: {
      missing: sheets.failure ?? names.failure,
      unreadable: [...units.unreadable, ...groups.unreadable, ...me.unreadable, ...central.unreadable],
    },
  });
}

function isValid({ validFrom, validTo }: Unit, today: string): boolean {
  return validFrom <= today && (validTo === null || validTo >= today);
}

type Sheet = Pick<ProcessUnit, "sheet" | "figures">;
const noSheet: Sheet = { sheet: null, figures: null };

function ofDigest({ digest, state }: PlanStanding): Sheet {
  if (!digest) return { sheet: { revision: 0, isHandedIn: false }, figures: { rows: 0, days: 0, cost: 0 } };
  if (!digest.ok) return noSheet;
  const { rows, days, cost, revision } = digest.value;
  return { sheet: { revision, isHandedIn: state === "handedIn" }, figures: { rows, days, cost } };
}

function ofCentral(stored: Stored<PlanSheet> | null): Sheet {
  if (!stored) return { sheet: { revision: 0, isHandedIn: false }, figures: { rows: 0, days: 0, cost: 0 } };
  const { rows, handedIn, revision } = stored.value;
  return { sheet: { revision, isHandedIn: handedIn !== null }, figures: planTotals(rows) };
}

function unitRow(
  { id, name, kind }: Unit,
  group: Group | null,
  process: PlanProcess,
  { sheet, figures }: Sheet,
): ProcessUnit {
  const standing = process.units[id];
  return {
    unitId: id,
    name,
    isCentral: kind === "organisation",
    group,
    sheet,
    figures,
    standing,
    state: unitPlanState({ sheet, process, unitId: id }),
    isNewer: isNewerThanCompiled(sheet, standing),
  };
}

/** Who did what; the history is read without names where they cannot be had. */
async function namesIn(
  services: Services,
  { log }: PlanProcess,
): Promise<{ readonly value: ReadonlyMap<string, string>; readonly failure: UseCaseFailure | null }> {
  const people = await loadPeople(
    services,
    log.flatMap(({ by }) => by ?? []),
  );
  return people.ok
    ? { value: new Map([...people.value].map(([id, { name }]) => [id, name])), failure: null }
    : { value: new Map(), failure: people.failure };
}
