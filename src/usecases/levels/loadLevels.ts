import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group } from "#domain/organisation/group.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { type LevelRow, levelBoard, yearBefore } from "#domain/statistics/levelBoard.ts";
import { levelsAfter } from "#domain/statistics/levelRun.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import { type Gaps, orGap } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";

/** A year's assessed levels as far as somebody may read them. */
export interface OpenedLevels {
  readonly year: number;
  readonly today: string;
  readonly model: YearModel;
  /** False: figures of levels are for HR and the leading groups. */
  readonly mayRead: boolean;
  /** The town first, then the service areas by name: those of which there are figures to read. */
  readonly places: readonly Pick<Unit, "id" | "name" | "kind">[];
  readonly rows: readonly LevelRow[];
  readonly computedOn: string | null;
  /** The last earlier year of which there are figures. */
  readonly before: number | null;
  /** Years of which there are figures. */
  readonly years: readonly number[];
  /** The day after which they may be computed; null: the town does not hold its discussions here. */
  readonly after: string | null;
  readonly gaps: Gaps;
}

/** Loads them in one request. SharePoint gives everybody only the places that are theirs to read. */
export async function loadLevels(
  { stores, today }: Services,
  year: number,
): Promise<Result<OpenedLevels, UseCaseFailure>> {
  const work = await stores.talkWork();
  if (!work.ok) return work;
  const { lookups } = stores;
  const found = await stores.lookUp({
    sums: work.value.lookups.levelSums(),
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    hr: lookups.hrProbe(),
  });
  if (!found.ok) return found;
  const all = allOk({
    ...found.value,
    sums: ifReadable(found.value.sums),
    me: orGap(found.value.me),
    hr: ifReadable(found.value.hr),
  });
  if (!all.ok) return all;
  const { units, groups, me } = all.value;
  const model = yearModel(all.value.model, year);
  const sums = all.value.sums ?? { all: [], unreadable: [] };
  const ofYear = sums.all.filter((place) => place.year === year);
  const places = placesOf([...units.all.values()], organisationOf(units.all)).filter(({ id }) =>
    ofYear.some(({ unitId }) => unitId === id),
  );
  const leads = new Set(model.groupKinds.flatMap(({ id, leads }) => (leads ? [id] : [])));
  return ok({
    year,
    today: today(),
    model,
    mayRead: all.value.hr === true || isLead(me.all?.id ?? null, groups.all, leads),
    places,
    rows: model.talk
      ? levelBoard(
          sums.all,
          year,
          places.map(({ id }) => id),
          model.competences,
          model.talk.thresholds,
        )
      : [],
    computedOn: ofYear[0]?.computedOn ?? null,
    before: yearBefore(sums.all, year),
    years: [...new Set(sums.all.map((place) => place.year))].sort((a, b) => a - b),
    after: model.talk ? levelsAfter(model.talk, year) : null,
    gaps: {
      missing: null,
      unreadable: [...sums.unreadable, ...units.unreadable, ...groups.unreadable, ...me.unreadable],
    },
  });
}

function placesOf(units: readonly Unit[], organisation: Unit | undefined): readonly Unit[] {
  const areas = units.filter(({ kind }) => kind === "serviceArea");
  return [
    ...(organisation ? [organisation] : []),
    ...areas.sort((a, b) => a.name.localeCompare(b.name, "fi")),
  ];
}

function isLead(me: PersonId | null, groups: readonly Group[], leads: ReadonlySet<string>): boolean {
  return groups.some(
    (group) =>
      me !== null &&
      !group.endedOn &&
      leads.has(group.kindId) &&
      (group.memberIds.includes(me) || fillersOf(group).includes(me)),
  );
}
