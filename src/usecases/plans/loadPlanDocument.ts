import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import { organisationOf, unitChain } from "#domain/organisation/organisation.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { PlanDocument } from "#domain/plans/document/planDocument.ts";
import type { UnitPlan } from "#domain/plans/document/unitPlan.ts";
import { type Confirmation, emptyPlanProcess, type PlanProcess } from "#domain/plans/planProcess.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "../failure.ts";
import { type Gaps, orGap } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";
import { gatherPlans, serviceAreas } from "./gatherPlans.ts";

/** What the yearly document is made of. */
export interface DocumentMaterial {
  readonly planYear: number;
  readonly today: string;
  readonly model: YearModel;
  readonly isHr: boolean;
  readonly organisation: Unit;
  /** The town's service areas, by name. */
  readonly areas: readonly Unit[];
  readonly stored: Stored<PlanDocument> | null;
  /** Last year's document; null: there is none. */
  readonly last: PlanDocument | null;
  /** The centralised plan first, then the areas. */
  readonly plans: readonly UnitPlan[];
  /** The units of an area, itself first. */
  readonly unitsOf: (areaId: string) => readonly Unit[];
  readonly process: PlanProcess;
  /** The decision on the version on its way; null: it is a draft. */
  readonly confirmation: Confirmation | null;
  readonly gaps: Gaps;
}

export async function loadPlanDocument(
  services: Services,
  planYear: number,
): Promise<Result<DocumentMaterial, UseCaseFailure>> {
  const { stores } = services;
  const work = await stores.planWork();
  if (!work.ok) return work;
  const { lookups } = stores;
  const found = await stores.lookUp({
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    hr: lookups.hrProbe(),
    stored: work.value.lookups.planDocument(planYear),
    last: work.value.lookups.planDocument(planYear - 1),
    process: work.value.lookups.planProcess(planYear),
    central: work.value.lookups.centralPlan(planYear),
    confirmed: work.value.lookups.confirmedPlans(planYear),
  });
  if (!found.ok) return found;
  const { hr, last: before, ...rest } = found.value;
  // Who may not read HR's list of plans is told so, not that there is no document.
  if (!rest.stored.ok && ifReadable(rest.stored).ok)
    return fail({ reason: "forbidden", requestId: null, subject: "PlanWork" });
  const all = allOk({ ...rest, hr: ifReadable(hr), last: orGap(before) });
  if (!all.ok) return all;
  const { units, groups, stored, last, confirmed } = all.value;
  const organisation = organisationOf(units.all);
  if (!organisation) return fail({ reason: "notFound", requestId: null, subject: "organisation" });
  const model = yearModel(all.value.model, cycleOfPlan(planYear));
  const process = all.value.process?.value ?? emptyPlanProcess;
  const sources = {
    planYear,
    today: services.today(),
    model,
    units: units.all,
    groups: groups.all,
    process,
    central: all.value.central?.value ?? null,
    confirmed: confirmed.all,
  };
  const gathered = await gatherPlans(services, work.value, sources);
  if (!gathered.ok) return gathered;
  const isConfirmed = gathered.value.plans.some(
    ({ isCentral, source }) => isCentral && source === "confirmed",
  );
  return ok({
    planYear,
    today: sources.today,
    model,
    isHr: all.value.hr === true,
    organisation,
    areas: serviceAreas(sources),
    stored,
    last: last.all?.value ?? null,
    plans: gathered.value.plans,
    unitsOf: (areaId) => unitsIn(units.all, areaId),
    process,
    confirmation: isConfirmed
      ? (process.confirmations.find(({ version }) => version === process.version) ??
        confirmed.all.find(({ unitId, version }) => unitId === organisation.id && version === process.version)
          ?.confirmation ??
        null)
      : null,
    gaps: {
      missing: null,
      unreadable: [
        ...units.unreadable,
        ...groups.unreadable,
        ...last.unreadable,
        ...confirmed.unreadable,
        ...gathered.value.unreadable,
      ],
    },
  });
}

function unitsIn(units: ReadonlyMap<UnitId, Unit>, areaId: string): readonly Unit[] {
  return [...units.values()]
    .filter(({ id }) => unitChain(units, id).some((above) => above.id === areaId))
    .sort((a, b) => Number(b.id === areaId) - Number(a.id === areaId) || a.name.localeCompare(b.name, "fi"));
}
