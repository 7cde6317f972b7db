import type { CopyState } from "../discussions/discussionState.ts";
import type { Unit } from "../organisation/unit.ts";
import { daysBetween } from "../yearclock/timing.ts";

/**
 * Where one group of an area stands: handed in (and what HR has said to it), taken back, not met this year, late (its
 * deadline has passed), waiting, never opened for the year, or not known because not all documents came.
 */
export type GroupStanding =
  | "handedIn"
  | "accepted"
  | "returned"
  | "withdrawn"
  | "neverMet"
  | "late"
  | "waiting"
  | "noDocument"
  | "notFound";

/** What HR has had to do with a group this year; seen by HR alone. */
export interface Dealings {
  /** When the copy that stands was accepted or returned, or the group marked as not met. */
  readonly decidedOn: string | null;
  readonly nudgedOn: string | null;
  /** Handed in anew after the published summary was compiled. */
  readonly changedSinceCompiled: boolean;
  /** It is HR's word that the group never met, and HR may take it back. */
  readonly neverMetByHr: boolean;
}

export interface GroupRow {
  readonly groupId: string;
  readonly name: string;
  readonly kindId: string;
  readonly state: GroupStanding;
  readonly dueOn: string;
  /** Since the deadline, while nothing is handed in; 0: not late. */
  readonly daysLate: number;
  readonly handedInOn: string | null;
  /** Of the copy that is handed in. */
  readonly revision: number | null;
  readonly participants: number | null;
  readonly needs: number;
  readonly dealings: Dealings | null;
}

/** A service area with the groups expected to discuss in a year. */
export interface AreaBoard {
  readonly unit: Pick<Unit, "id" | "name" | "kind">;
  readonly expected: number;
  /** Groups whose discussion counts: handed in, and not returned. */
  readonly handedIn: number;
  /** Handed in, but HR asks the group to correct it. */
  readonly returned: number;
  readonly late: number;
  /** Groups that did not meet, by their own word or HR's. */
  readonly neverMet: number;
  /** Groups of which nothing is known: the other numbers may be too low by as many. */
  readonly notFound: number;
  readonly groups: readonly GroupRow[];
}

const order: readonly GroupStanding[] = [
  "late",
  "withdrawn",
  "returned",
  "notFound",
  "noDocument",
  "waiting",
  "handedIn",
  "accepted",
  "neverMet",
];

export function areaBoard(unit: AreaBoard["unit"], groups: readonly GroupRow[]): AreaBoard {
  const count = (...states: readonly GroupStanding[]) =>
    groups.filter((group) => states.includes(group.state)).length;
  return {
    unit: { id: unit.id, name: unit.name, kind: unit.kind },
    expected: groups.length,
    handedIn: count("handedIn", "accepted"),
    returned: count("returned"),
    late: groups.filter((group) => group.daysLate > 0).length,
    neverMet: count("neverMet"),
    notFound: count("notFound"),
    groups: [...groups].sort(
      (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.name.localeCompare(b.name, "fi"),
    ),
  };
}

/** Where a group stands as its copy says, and how late it is. */
export function standingOf(
  copy: CopyState,
  dueOn: string,
  today: string,
): { readonly state: GroupStanding; readonly daysLate: number } {
  const daysLate = copy === "handedIn" || copy === "neverMet" ? 0 : Math.max(0, daysBetween(dueOn, today));
  return { state: copy === "waiting" ? (daysLate > 0 ? "late" : "waiting") : copy, daysLate };
}
