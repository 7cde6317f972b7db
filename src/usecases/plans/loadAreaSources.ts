import { dayOfYear } from "#domain/model/monthDay.ts";
import { areaOf } from "#domain/organisation/organisation.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { SourcePlan } from "#domain/plans/assemble.ts";
import { type SheetRow, sheetRow } from "#domain/plans/planBoard.ts";
import { planDigestOf } from "#domain/plans/planDigest.ts";
import { groupsOfArea } from "#domain/plans/planPlace.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { talkSources } from "#domain/plans/talkSources.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import { asGap, type Gaps } from "../gaps.ts";
import type { Services } from "../services.ts";
import type { OpenedPlan } from "./loadPlan.ts";

/** What an area's plan is assembled from. */
export interface AreaSources {
  /** The groups' plans with where each stands: all groups of the area, also those without a plan. */
  readonly groups: readonly { readonly standing: SheetRow; readonly plan: SourcePlan | null }[];
  /** Needs that supervisors have heard in development discussions. */
  readonly talks: readonly SourcePlan[];
  /** The area's plan of the year before; null where there was none. */
  readonly before: Pick<PlanSheet, "narrative" | "frame"> | null;
  /** Of which the area says how they change. */
  readonly responsibilityAreas: readonly Unit[];
  /** The unit of every group of the area, to tell whose rows a plan has. */
  readonly unitOf: ReadonlyMap<string, Unit["id"]>;
  readonly units: ReadonlyMap<Unit["id"], Unit>;
  readonly gaps: Gaps;
}

type At = Pick<OpenedPlan, "planYear" | "today" | "model" | "group" | "area">;

/** Loads everything that an area's plan is made of in one request. */
export async function loadAreaSources(
  { stores }: Services,
  { planYear, today, model, group, area }: At,
): Promise<Result<AreaSources, UseCaseFailure>> {
  const { lookups } = stores;
  const work = await stores.planWork();
  if (!work.ok) return work;
  if (!area) return fail({ reason: "notFound", requestId: null, subject: group.unitId });
  const cycle = cycleOfPlan(planYear);
  const found = await stores.lookUp({
    units: lookups.units(),
    groups: lookups.groups(),
    plans: work.value.lookups.plansOfArea(planYear, area.id),
    talks: work.value.lookups.talkNeedsOf(cycle, area.id),
    before: { ...work.value.lookups.plan(planYear - 1, group.id), doubtEmpty: false },
  });
  if (!found.ok) return found;
  const { talks: heard, before: earlier, ...rest } = found.value;
  const all = allOk(rest);
  if (!all.ok) return all;
  const { units, groups, plans } = all.value;
  // The plan can be made without what came up in talks, and without last year beside it.
  const talks = asGap(heard, { all: [], unreadable: [] });
  const missed = !earlier.ok && earlier.failure.reason !== "notFound" ? earlier.failure : null;
  const kinds = new Map(model.groupKinds.map((kind) => [kind.id, kind]));
  const sheets = new Map(plans.all.map((plan) => [plan.groupId, plan]));
  const members = groupsOfArea(area.id, { groups: groups.all, kinds, units: units.all });
  const known = new Set<string>(members.map(({ id }) => id));
  // A plan stays with the area where it was begun, also when its group has moved or ended since.
  const others = groups.all.filter(
    ({ id }) => id !== group.id && !known.has(id) && sheets.get(id)?.value.handedIn,
  );
  const dueOn = dayOfYear(cycle, model.plan.groupsDueOn);
  const inArea = [...members, ...others];
  return ok({
    groups: inArea.map((member) => {
      const sheet = sheets.get(member.id);
      const digest = sheet ? planDigestOf(sheet.value) : null;
      const state = sheet?.state ?? null;
      const standing = sheetRow(member, { state, digest, unreadable: false, dueOn, today, mayFill: false });
      return { standing, plan: sheet ? { groupId: member.id, rows: sheet.value.rows } : null };
    }),
    talks: talkSources(talks.value.all),
    before: earlier.ok ? earlier.value.value : null,
    responsibilityAreas: responsibilityAreas(units.all, area, planYear),
    unitOf: new Map(inArea.map(({ id, unitId }) => [id, unitId])),
    units: units.all,
    gaps: {
      missing: talks.failure ?? missed,
      unreadable: [...units.unreadable, ...groups.unreadable, ...plans.unreadable, ...talks.value.unreadable],
    },
  });
}

/** Those that are there in the plan's year, in the order of the organisation. */
function responsibilityAreas(
  units: ReadonlyMap<Unit["id"], Unit>,
  area: Unit,
  planYear: number,
): readonly Unit[] {
  return [...units.values()].filter(
    (unit) =>
      unit.kind === "responsibilityArea" &&
      areaOf(units, unit.id)?.id === area.id &&
      (unit.validTo === null || unit.validTo >= `${planYear}-01-01`),
  );
}
