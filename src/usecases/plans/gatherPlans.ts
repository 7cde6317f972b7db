import type { YearModel } from "#domain/model/yearModel.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import type { UnitPlan } from "#domain/plans/document/unitPlan.ts";
import { leadingGroup } from "#domain/plans/planPlace.ts";
import type { PlanProcess } from "#domain/plans/planProcess.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import { planVersionInForce } from "#domain/plans/planStates.ts";
import { ok, type Result } from "#lib/result.ts";
import type { PlanWork } from "#store/planWork.ts";
import type { Readings } from "#store/readRecord.ts";
import type { UseCaseFailure } from "../failure.ts";
import { orGap } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";

/** What is known of the year's plans before their rows are read. */
export interface PlanSources {
  readonly planYear: number;
  readonly today: string;
  readonly model: YearModel;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly groups: readonly Group[];
  readonly process: PlanProcess;
  readonly central: PlanSheet | null;
  readonly confirmed: readonly ConfirmedPlan[];
}

export interface GatheredPlans {
  /** The centralised plan first, then the areas by name. */
  readonly plans: readonly UnitPlan[];
  readonly unreadable: readonly UseCaseFailure[];
}

/**
 * Every unit's plan in the version on its way: as it was confirmed, else as HR compiled it, else as it is being written
 * (as far as the reader sees it).
 */
export async function gatherPlans(
  { stores }: Services,
  work: PlanWork,
  sources: PlanSources,
): Promise<Result<GatheredPlans, UseCaseFailure>> {
  const { planYear, process, units } = sources;
  const organisation = organisationOf(units);
  const places = [...(organisation ? [organisation] : []), ...serviceAreas(sources)];
  const inForce = organisation ? planVersionInForce(sources.confirmed, organisation.id) : null;
  const confirmed = inForce?.version === process.version ? inForce.plans : new Map<string, ConfirmedPlan>();
  const lookups = Object.fromEntries(
    places
      .filter(({ id }) => !confirmed.has(id) && process.units[id]?.compiled)
      .map(({ id }) => [id, work.lookups.compiledPlan(planYear, id)]),
  );
  const sheetLookups = Object.fromEntries(
    places.flatMap((unit) => {
      const group = confirmed.has(unit.id) || lookups[unit.id] ? null : leaderOf(unit, sources);
      return group ? [[unit.id, work.lookups.plan(planYear, group)]] : [];
    }),
  );
  const [compiled, sheets] = await Promise.all([stores.lookUp(lookups), stores.lookUp(sheetLookups)]);
  if (!compiled.ok) return compiled;
  if (!sheets.ok) return sheets;
  const unreadable: UseCaseFailure[] = [];
  const plans: UnitPlan[] = [];
  for (const unit of places) {
    const of = { unitId: unit.id, name: unit.name, isCentral: unit.kind === "organisation" };
    const fixed = confirmed.get(unit.id);
    if (fixed) {
      plans.push({ ...of, ...contentOf(fixed), source: "confirmed" });
      continue;
    }
    const copy = compiled.value[unit.id];
    if (copy) {
      const found = orGap(copy);
      if (!found.ok) return found;
      unreadable.push(...found.value.unreadable);
      if (found.value.all) {
        plans.push({ ...of, ...contentOf(found.value.all.value), source: "compiled" });
        continue;
      }
      // HR has compiled it, and its copy is not there: that is not a plan without rows.
      if (found.value.unreadable.length === 0)
        unreadable.push({ reason: "notFound", requestId: null, subject: unit.name });
    }
    const sheet = of.isCentral
      ? ok({ all: sources.central, unreadable: [] })
      : sheetFrom(sheets.value[unit.id]);
    if (!sheet.ok) return sheet;
    unreadable.push(...sheet.value.unreadable);
    plans.push({ ...of, ...fromSheet(sheet.value.all) });
  }
  return ok({ plans, unreadable });
}

/** The service areas that there are on the day, by name. */
export function serviceAreas({ units, today }: Pick<PlanSources, "units" | "today">): readonly Unit[] {
  return [...units.values()]
    .filter(
      ({ kind, validFrom, validTo }) =>
        kind === "serviceArea" && validFrom <= today && (validTo === null || validTo >= today),
    )
    .sort((a, b) => a.name.localeCompare(b.name, "fi"));
}

function leaderOf(unit: Unit, { groups, model }: PlanSources): GroupId | null {
  if (unit.kind === "organisation") return null;
  const kinds = new Map(model.groupKinds.map((kind) => [kind.id, kind]));
  return leadingGroup(unit.id, { groups, kinds })?.id ?? null;
}

/** A sheet that is not there, or not for the reader, is a plan of which nothing is known; a damaged one is told. */
function sheetFrom(
  found: Result<{ readonly value: PlanSheet }, UseCaseFailure> | undefined,
): Result<Readings<PlanSheet | null>, UseCaseFailure> {
  if (!found) return ok({ all: null, unreadable: [] });
  if (!found.ok && found.failure.reason === "notFound") return ok({ all: null, unreadable: [] });
  const gap = orGap(ifReadable(found));
  return gap.ok ? ok({ ...gap.value, all: gap.value.all?.value ?? null }) : gap;
}

function fromSheet(sheet: PlanSheet | null): Pick<UnitPlan, "rows" | "narrative" | "frame" | "source"> {
  if (!sheet || (sheet.rows.length === 0 && Object.keys(sheet.narrative).length === 0))
    return { rows: [], narrative: {}, frame: null, source: "none" };
  return { ...contentOf(sheet), source: sheet.handedIn ? "handedIn" : "draft" };
}

function contentOf({
  rows,
  narrative,
  frame,
}: Pick<UnitPlan, "rows" | "narrative" | "frame">): Pick<UnitPlan, "rows" | "narrative" | "frame"> {
  return { rows, narrative, frame };
}
