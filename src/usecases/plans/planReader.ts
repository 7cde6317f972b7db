import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group } from "#domain/organisation/group.ts";
import { leadsAbove } from "#domain/organisation/leadsAbove.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";

/** What a plan is read with: the town's words, the lines it names, and which groups' needs the reader may open. */
export interface PlanReader {
  readonly model: YearModel;
  /** The cycle whose needs the plan answers. */
  readonly cycleYear: number;
  readonly lines: readonly PublishedLines[];
  readonly groupNames: ReadonlyMap<string, string>;
  readonly unitNames: ReadonlyMap<string, string>;
  /** Groups whose needs the reader may read: own ones and those that come to the reader as a lead; for HR all. */
  readonly readable: ReadonlySet<string>;
}

export function planReader(
  planYear: number,
  town: {
    readonly model: YearModel;
    readonly units: ReadonlyMap<UnitId, Unit>;
    readonly groups: readonly Group[];
    readonly lines: readonly PublishedLines[];
  },
  reader: { readonly isHr: boolean; readonly me: PersonId | null },
): PlanReader {
  const { model, units, groups, lines } = town;
  const kinds = new Map<string, GroupKind>(model.groupKinds.map((kind) => [kind.id, kind]));
  const active = groups.filter(({ endedOn }) => !endedOn);
  const isIn = (group: Group) =>
    reader.me !== null && (group.memberIds.includes(reader.me) || fillersOf(group).includes(reader.me));
  const readable = groups.filter(
    (group) => reader.isHr || isIn(group) || leadsAbove(group, active, kinds, units).some(isIn),
  );
  return {
    model,
    cycleYear: cycleOfPlan(planYear),
    lines,
    groupNames: new Map(groups.map(({ id, name }) => [id, name])),
    unitNames: new Map([...units.values()].map(({ id, name }) => [id, name])),
    readable: new Set(readable.map(({ id }) => id)),
  };
}

/** Leads follow the way of the plans. */
export function isLead(groups: readonly Group[], model: YearModel, me: PersonId | null): boolean {
  const leading = new Set(model.groupKinds.filter(({ leads }) => leads).map(({ id }) => id));
  return groups.some(
    ({ kindId, endedOn, memberIds }) =>
      !endedOn && leading.has(kindId) && me !== null && memberIds.includes(me),
  );
}
