import type { TownModel } from "#domain/model/townModel.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import { areaBoards } from "./areaBoards.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type Gaps, orGap } from "./gaps.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";

export interface Board {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly isHr: boolean;
  readonly areas: readonly AreaBoard[];
  readonly gaps: Gaps;
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
  const all = allOk({ ...found.value, me: orGap(found.value.me), hr: ifReadable(found.value.hr) });
  if (!all.ok) return all;
  const { model, units, groups, me, rows } = all.value;
  const isHr = all.value.hr !== null;
  const today = services.today();
  const source = {
    year,
    today,
    model,
    units: units.all,
    groups: groups.all,
    rows: rows.rows,
    incomplete: rows.missing !== null,
  };
  const reader = isHr ? ({ hr: true } as const) : ({ hr: false, me: me.all?.id } as const);
  const unreadable = [...units.unreadable, ...groups.unreadable, ...me.unreadable];
  const gaps = { missing: rows.missing, unreadable };
  return ok({ year, today, model, isHr, areas: areaBoards(source, reader), gaps });
}
