import type { UnitLines } from "#domain/lines/unitLines.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Deputy } from "#domain/organisation/deputy.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import { reviewedBoard } from "#domain/summaries/reviewedBoard.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { Stored } from "#store/stored.ts";
import { areaBoards } from "./areaBoards.ts";
import { boardLines } from "./boardLines.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap, type Gaps, orGap } from "./gaps.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";
import { lineLookups, yearLinesFrom } from "./yearLines.ts";

export interface Board {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly areas: readonly AreaBoard[];
  /** Null for everybody but HR. */
  readonly hr: HrBoard | null;
  readonly gaps: Gaps;
}

/** What HR alone sees and works with, by group. */
export interface HrBoard {
  readonly me: PersonId | null;
  readonly groups: ReadonlyMap<string, Group>;
  readonly reviews: ReadonlyMap<string, StoredReview>;
  readonly deputies: ReadonlyMap<string, Stored<Deputy>>;
  /** Where the lines stand of every unit that lays some down, by the area on whose board its groups are. */
  readonly lines: ReadonlyMap<string, readonly UnitLines[]>;
  /** The areas as the copies alone say. */
  readonly unreviewed: readonly AreaBoard[];
}

/** Which groups are in, late or missing: HR sees the town, a lead what comes to the lead. One request. */
export async function loadBoard(services: Services, year: number): Promise<Result<Board, UseCaseFailure>> {
  const { stores } = services;
  const { lookups } = stores;
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    rows: lookups.handedInDigests(year),
    hr: lookups.hrProbe(),
    reviews: work.value.lookups.reviews(year),
    deputies: work.value.lookups.deputies(),
    wordings: work.value.lookups.lineWordings(year),
    ...lineLookups(work.value.lookups, year),
  });
  if (!found.ok) return found;
  const { reviews, deputies, wordings, staffLines, leadsLines, ...rest } = found.value;
  const all = allOk({ ...rest, me: orGap(rest.me), hr: ifReadable(rest.hr) });
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
  const areas = areaBoards(source, reader);
  const unreadable = [...units.unreadable, ...groups.unreadable, ...me.unreadable];
  const board = { year, today, model, areas };
  if (!isHr) return ok({ ...board, hr: null, gaps: { missing: rows.missing, unreadable } });
  // Without them HR still sees who has handed in.
  const said = asGap(reviews, { all: [], unreadable: [] });
  const acting = asGap(deputies, { all: [], unreadable: [] });
  const worded = asGap(wordings, { all: new Map(), unreadable: [] });
  const { inForce, gaps: linesGaps } = yearLinesFrom({ staffLines, leadsLines });
  const hr: HrBoard = {
    me: me.all?.id ?? null,
    groups: new Map(groups.all.map((group) => [group.id, group])),
    reviews: new Map(said.value.all.map((review) => [review.groupId, review])),
    deputies: new Map(acting.value.all.map((deputy) => [deputy.value.groupId, deputy])),
    unreviewed: areas,
    lines: new Map(),
  };
  const reviewed = reviewedAreas(hr);
  const lines = boardLines(
    { year, today, model, areas: reviewed, rows: rows.rows, units: units.all, groups: groups.all },
    inForce,
    worded.value.all,
  );
  const gaps = {
    missing: rows.missing ?? said.failure ?? acting.failure ?? worded.failure ?? linesGaps.missing,
    unreadable: [
      ...unreadable,
      ...said.value.unreadable,
      ...acting.value.unreadable,
      ...worded.value.unreadable,
      ...linesGaps.unreadable,
    ],
  };
  return ok({ ...board, areas: reviewed, hr: { ...hr, lines }, gaps });
}

/** The areas with what HR has said to their groups. */
export function reviewedAreas({
  unreviewed,
  reviews,
}: Pick<HrBoard, "unreviewed" | "reviews">): readonly AreaBoard[] {
  const said = new Map([...reviews].map(([groupId, { value }]) => [groupId, value]));
  return unreviewed.map((area) => reviewedBoard(area, said));
}
