import type { TownModel } from "#domain/model/townModel.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import { ok, type Result } from "#lib/result.ts";
import { areaBoards } from "./areaBoards.ts";
import type { UseCaseFailure } from "./failure.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";

export interface Board {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly isHr: boolean;
  readonly areas: readonly AreaBoard[];
}

/** Which groups are in, late or missing: HR sees the town, a lead what comes to the groups that the lead is in. */
export async function loadBoard(services: Services, year: number): Promise<Result<Board, UseCaseFailure>> {
  const { stores } = services;
  const { lookups } = stores;
  const found = await stores.lookUp({
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    rows: lookups.handedInDigests(year),
    hr: lookups.hrProbe(),
  });
  if (!found.ok) return found;
  const { model, units, groups, me, rows } = found.value;
  const hr = ifReadable(found.value.hr);
  if (!model.ok) return model;
  if (!units.ok) return units;
  if (!groups.ok) return groups;
  if (!me.ok) return me;
  if (!rows.ok) return rows;
  if (!hr.ok) return hr;
  const isHr = hr.value !== null;
  const today = services.today();
  const source = {
    year,
    today,
    model: model.value,
    units: units.value,
    groups: groups.value,
    rows: rows.value,
  };
  const reader = isHr ? ({ hr: true } as const) : ({ hr: false, me: me.value?.id } as const);
  return ok({ year, today, model: model.value, isHr, areas: areaBoards(source, reader) });
}
