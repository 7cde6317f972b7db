import type { Group } from "../organisation/group.ts";
import type { Unit, UnitId } from "../organisation/unit.ts";
import type { TabPlace } from "./tabPlace.ts";

/** What has become of a tab's place: it is there, it has ended (and may go on in another), or nobody knows of it. */
export type PlaceToday =
  | { readonly state: "here" }
  | { readonly state: "ended"; readonly name: string; readonly next: NamedPlace | null }
  | { readonly state: "unknown" };

export interface NamedPlace {
  readonly place: TabPlace;
  readonly name: string;
}

/** A group or unit as it is on an ISO day; what has ended is followed to what goes on today. */
export function placeToday(
  { kind, id }: TabPlace,
  groups: ReadonlyMap<string, Group>,
  units: ReadonlyMap<UnitId, Unit>,
  today: string,
): PlaceToday {
  if (kind === "group") {
    const group = groups.get(id);
    if (!group) return { state: "unknown" };
    if (!group.endedOn) return { state: "here" };
    const next = goesOn(group, (one) => (one.mergedInto ? groups.get(one.mergedInto) : undefined));
    const isThere = next && !next.endedOn;
    return {
      state: "ended",
      name: group.name,
      next: isThere ? { place: { kind, id: next.id }, name: next.name } : null,
    };
  }
  const unit = [...units.values()].find((one) => one.id === id);
  if (!unit) return { state: "unknown" };
  if (isValid(unit, today)) return { state: "here" };
  const next = goesOn(unit, (one) => (one.successorId ? units.get(one.successorId) : undefined));
  const isThere = next && isValid(next, today);
  return {
    state: "ended",
    name: unit.name,
    next: isThere ? { place: { kind, id: next.id }, name: next.name } : null,
  };
}

/** Whether a unit is part of the organisation on an ISO day; one that is to begin is shown already. */
export function isValid({ validTo }: Pick<Unit, "validTo">, today: string): boolean {
  return validTo === null || validTo >= today;
}

/** The last of a chain of successors; undefined without any. */
function goesOn<T>(first: T, successor: (one: T) => T | undefined): T | undefined {
  const passed = new Set<T>([first]);
  let last: T | undefined;
  for (let next = successor(first); next && !passed.has(next); next = successor(next)) {
    passed.add(next);
    last = next;
  }
  return last;
}
