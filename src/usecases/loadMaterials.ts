import type { Material } from "#domain/model/materials.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";

/** What groups have before them in a year's discussions, for HR to change. */
export interface YearMaterials {
  readonly year: number;
  readonly today: string;
  readonly isHr: boolean;
  readonly items: readonly Material[];
  /** Of the year before, to begin with. */
  readonly before: readonly Material[];
  readonly kinds: TownModel["groupKinds"];
  readonly units: readonly Unit[];
}

export async function loadMaterials(
  { stores, today }: Services,
  year: number,
): Promise<Result<YearMaterials, UseCaseFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const { materials } = work.value.lookups;
  const found = await stores.lookUp({
    now: materials(year),
    before: materials(year - 1),
    model: stores.lookups.model(),
    units: stores.lookups.units(),
    hr: stores.lookups.hrProbe(),
  });
  if (!found.ok) return found;
  const all = allOk({ ...found.value, hr: ifReadable(found.value.hr) });
  if (!all.ok) return all;
  const { now, before, model, units, hr } = all.value;
  return ok({
    year,
    today: today(),
    isHr: hr !== null,
    items: now?.value.items ?? [],
    before: before?.value.items ?? [],
    kinds: model.groupKinds,
    units: [...units.all.values()],
  });
}
