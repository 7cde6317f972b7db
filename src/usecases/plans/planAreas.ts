import { dayOfYear } from "#domain/model/monthDay.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group } from "#domain/organisation/group.ts";
import { leadsAbove } from "#domain/organisation/leadsAbove.ts";
import { areaOf } from "#domain/organisation/organisation.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { type PlanArea, planArea, type SheetRow, sheetRow } from "#domain/plans/planBoard.ts";
import { planLevel } from "#domain/plans/planPlace.ts";
import type { PlanProcess } from "#domain/plans/planProcess.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import type { PlanStanding } from "#store/planDocuments.ts";
import type { Units } from "#store/reference.ts";

export interface PlanAreasSource {
  readonly planYear: number;
  readonly today: string;
  readonly model: TownModel;
  readonly units: Units;
  readonly groups: readonly Group[];
  /** Sheets that the person may read. */
  readonly standings: readonly PlanStanding[];
}

interface Reader {
  readonly isHr: boolean;
  readonly me: PersonId | null;
}

/** Whether the person is in a leading group: those read what HR compiles. */
export function isLead(
  { model, groups }: Pick<PlanAreasSource, "model" | "groups">,
  me: PersonId | null,
): boolean {
  const kinds = new Map(model.groupKinds.map((kind) => [kind.id, kind]));
  return groups.some((group) => !group.endedOn && kinds.get(group.kindId)?.leads && belongs(group, me));
}

/**
 * Every area with the sheets that the person reads, in the order of the organisation: HR sees all groups, a lead those
 * below, also where no sheet was opened for them. A sheet stays with its area of record when its group moves.
 */
export function planAreas(
  source: PlanAreasSource,
  reader: Reader,
  process: PlanProcess | null,
): readonly PlanArea[] {
  const { model, units, groups } = source;
  const kinds = new Map(model.groupKinds.map((kind) => [kind.id, kind]));
  const rows = new Map(source.standings.map((row) => [row.groupId, row]));
  const active = groups.filter(({ endedOn }) => !endedOn);
  const areas = new Map<string, { sheet: SheetRow | null; groups: SheetRow[] }>();
  for (const group of groups) {
    const standing = rows.get(group.id);
    const level = planLevel(group, { groups, kinds, units });
    const area = standing?.areaId || areaOf(units, group.unitId)?.id;
    if (level === "none" || !area || (group.endedOn && standing?.state !== "handedIn")) continue;
    const isAbove =
      reader.isHr || leadsAbove(group, active, kinds, units).some((lead) => belongs(lead, reader.me));
    if (!standing && !isAbove) continue;
    const row = rowOf(group, standing, level === "area", source, reader);
    const known = areas.get(area) ?? { sheet: null, groups: [] };
    areas.set(
      area,
      level === "area" ? { ...known, sheet: row } : { ...known, groups: [...known.groups, row] },
    );
  }
  return [...units.values()].flatMap((unit) => {
    const area = areas.get(unit.id);
    return area ? [planArea(unit, area.sheet, area.groups, process)] : [];
  });
}

function rowOf(
  group: Group,
  standing: PlanStanding | undefined,
  isArea: boolean,
  { planYear, today, model }: PlanAreasSource,
  { isHr, me }: Reader,
): SheetRow {
  const { areasDueOn, groupsDueOn } = model.plan;
  const digest = standing?.digest ?? null;
  return sheetRow(group, {
    state: standing?.state ?? null,
    digest: digest?.ok ? digest.value : null,
    unreadable: digest !== null && !digest.ok,
    dueOn: standing?.dueOn || dayOfYear(cycleOfPlan(planYear), isArea ? areasDueOn : groupsDueOn),
    today,
    mayFill: isHr || (me !== null && fillersOf(group).includes(me)),
  });
}

function belongs({ memberIds }: Group, me: PersonId | null): boolean {
  return me !== null && memberIds.includes(me);
}
