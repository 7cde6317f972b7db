import { linesAbove } from "#domain/lines/linesAbove.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import { dayOfYear } from "#domain/model/monthDay.ts";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import { areaOf } from "#domain/organisation/organisation.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { type PlanLevel, planLevel } from "#domain/plans/planPlace.ts";
import type { PlanProcess } from "#domain/plans/planProcess.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import type { PlanNeed } from "#domain/plans/rowsFromNeeds.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredSheet } from "#store/planDocuments.ts";
import type { UseCaseFailure } from "../failure.ts";
import { type Gaps, orGap } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";
import { lineLookups, yearLinesFrom } from "../yearLines.ts";
import { needsOfGroup } from "./needsOfGroup.ts";

/** Everything that the screen of one group's plan needs. */
export interface OpenedPlan {
  readonly planYear: number;
  readonly today: string;
  /** As in the cycle whose needs the plan answers. */
  readonly model: YearModel;
  readonly group: Group;
  readonly kind: GroupKind;
  /** Whether it is the group's own plan or that of the area that the group leads. */
  readonly level: PlanLevel;
  readonly unit: Unit | null;
  readonly area: Unit | null;
  /** When it is to be handed in, as an ISO day. */
  readonly dueOn: string;
  readonly me: Person | null;
  readonly isHr: boolean;
  /** Chair, secretary and HR. */
  readonly mayFill: boolean;
  readonly stored: StoredSheet;
  /** The group's needs, from what it has handed in or, before that, from its draft. */
  readonly needs: readonly PlanNeed[];
  /** The lines in force that concern the group, the organisation's first. */
  readonly lines: readonly PublishedLines[];
  /** HR's dealings with the year's plans; null where they are not for the reader, or there are none. */
  readonly process: PlanProcess | null;
  /** What of needs and lines did not come: the plan can be written without. */
  readonly gaps: Gaps;
}

/** Loads a group's plan in one request. */
export async function loadPlan(
  { stores, today }: Services,
  planYear: number,
  groupId: GroupId,
): Promise<Result<OpenedPlan, UseCaseFailure>> {
  const { lookups } = stores;
  const [work, groupWork] = await Promise.all([stores.planWork(), stores.groupWork()]);
  if (!work.ok) return work;
  if (!groupWork.ok) return groupWork;
  const cycle = cycleOfPlan(planYear);
  const found = await stores.lookUp({
    sheet: work.value.lookups.plan(planYear, groupId),
    process: work.value.lookups.planProcess(planYear),
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    hr: lookups.hrProbe(),
    copy: { ...lookups.handedIn(cycle, groupId), doubtEmpty: false },
    worksheet: { ...lookups.worksheet(cycle, groupId), doubtEmpty: false },
    review: groupWork.value.lookups.review(cycle, groupId),
    ...lineLookups(groupWork.value.lookups, cycle),
  });
  if (!found.ok) return found;
  const { sheet, model: town, units: places, groups: all, me: self, hr: probe } = found.value;
  const whole = allOk({
    sheet,
    model: town,
    units: places,
    groups: all,
    me: orGap(self),
    hr: ifReadable(probe),
    process: orGap(ifReadable(found.value.process)),
  });
  if (!whole.ok) return whole;
  const { units, groups, me, process } = whole.value;
  const model = yearModel(whole.value.model, cycle);
  const group = groups.all.find(({ id }) => id === groupId);
  const kind = model.groupKinds.find(({ id }) => id === group?.kindId);
  if (!group || !kind) return fail({ reason: "notFound", requestId: null, subject: groupId });
  const kinds = new Map(model.groupKinds.map((known) => [known.id, known]));
  const level = planLevel(group, { groups: groups.all, kinds, units: units.all });
  const isHr = whole.value.hr !== null;
  const own = me.all;
  const needs = needsOfGroup(groupId, found.value);
  const lines = yearLinesFrom(found.value);
  return ok({
    planYear,
    today: today(),
    model,
    group,
    kind,
    level,
    unit: units.all.get(group.unitId) ?? null,
    area: areaOf(units.all, group.unitId) ?? null,
    dueOn: dayOfYear(cycle, level === "area" ? model.plan.areasDueOn : model.plan.groupsDueOn),
    me: own,
    isHr,
    mayFill: isHr || (own !== null && fillersOf(group).includes(own.id)),
    stored: whole.value.sheet,
    needs: needs.needs,
    lines: linesAbove(lines.inForce, group, units.all, false),
    process: process.all?.value ?? null,
    gaps: {
      missing: needs.failure ?? lines.gaps.missing,
      unreadable: [...me.unreadable, ...units.unreadable, ...process.unreadable, ...lines.gaps.unreadable],
    },
  });
}
