import { layingGroups } from "#domain/lines/layingCopy.ts";
import { linesAbove } from "#domain/lines/linesAbove.ts";
import { linesInOrder } from "#domain/lines/linesInOrder.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { isEmpty } from "#domain/lines/unitLines.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Gaps } from "./gaps.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";
import { lineLookups, yearLinesFrom } from "./yearLines.ts";

/** The lines of a year as everybody reads them. */
export interface LinesInForce {
  readonly year: number;
  readonly model: TownModel;
  /** Unit by unit, the organisation first. */
  readonly lines: readonly PublishedLines[];
  /** Asked for one unit: those that its groups answer; null: all of the town. */
  readonly unit: Pick<Unit, "id" | "name"> | null;
  /** The years around that have lines. */
  readonly earlier: number | null;
  readonly later: number | null;
  /** For HR: the units that lay lines down. Null for everybody else. */
  readonly laying: readonly Pick<Unit, "id" | "name">[] | null;
  readonly gaps: Gaps;
}

/** Every level's lines in force that the person may read; with `unitId` those of that unit and the units above. */
export async function loadLines(
  { stores }: Services,
  year: number,
  unitId: UnitId | null,
): Promise<Result<LinesInForce, UseCaseFailure>> {
  const { lookups } = stores;
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const before = lineLookups(work.value.lookups, year - 1);
  const after = lineLookups(work.value.lookups, year + 1);
  const found = await stores.lookUp({
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    hr: lookups.hrProbe(),
    ...lineLookups(work.value.lookups, year),
    staffBefore: before.staffLines,
    leadsBefore: before.leadsLines,
    staffAfter: after.staffLines,
    leadsAfter: after.leadsLines,
  });
  if (!found.ok) return found;
  const { model, units, groups, hr } = found.value;
  const all = allOk({ model, units, groups, hr: ifReadable(hr) });
  if (!all.ok) return all;
  const town = all.value;
  const { inForce, gaps } = yearLinesFrom(found.value);
  const { staffBefore, leadsBefore, staffAfter, leadsAfter } = found.value;
  const earlier = yearLinesFrom({ staffLines: staffBefore, leadsLines: leadsBefore });
  const later = yearLinesFrom({ staffLines: staffAfter, leadsLines: leadsAfter });
  const unit = unitId === null ? undefined : town.units.all.get(unitId);
  const shown = unit ? linesAbove(inForce, { unitId: unit.id }, town.units.all, false) : inForce;
  return ok({
    year,
    model: town.model,
    lines: linesInOrder(shown, town.units.all).filter((lines) => !isEmpty(lines)),
    unit: unit ? { id: unit.id, name: unit.name } : null,
    earlier: earlier.inForce.length > 0 ? year - 1 : null,
    later: later.inForce.length > 0 ? year + 1 : null,
    laying: town.hr
      ? [...town.units.all.values()]
          .filter(({ id }) => layingGroups(town.groups.all, town.model.groupKinds, id).length > 0)
          .map(({ id, name }) => ({ id, name }))
      : null,
    gaps: {
      missing: gaps.missing,
      unreadable: [...gaps.unreadable, ...town.units.unreadable, ...town.groups.unreadable],
    },
  });
}
