import type { Unit } from "../organisation/unit.ts";

/**
 * Where one group of an area stands: in, late (its deadline has passed), waiting, never opened for the year, or not
 * known because not all documents came.
 */
export type GroupStanding = "handedIn" | "late" | "waiting" | "noDocument" | "notFound";

export interface GroupRow {
  readonly groupId: string;
  readonly name: string;
  readonly kindId: string;
  readonly state: GroupStanding;
  readonly dueOn: string;
  readonly handedInOn: string | null;
  readonly participants: number | null;
  readonly needs: number;
}

/** A service area with the groups expected to discuss in a year. */
export interface AreaBoard {
  readonly unit: Pick<Unit, "id" | "name" | "kind">;
  readonly expected: number;
  readonly handedIn: number;
  readonly late: number;
  /** Groups of which nothing is known: the other numbers may be too low by as many. */
  readonly notFound: number;
  readonly groups: readonly GroupRow[];
}

export function areaBoard(unit: AreaBoard["unit"], groups: readonly GroupRow[]): AreaBoard {
  const order: readonly GroupStanding[] = ["late", "notFound", "noDocument", "waiting", "handedIn"];
  return {
    unit: { id: unit.id, name: unit.name, kind: unit.kind },
    expected: groups.length,
    handedIn: groups.filter((group) => group.state === "handedIn").length,
    late: groups.filter((group) => group.state === "late").length,
    notFound: groups.filter((group) => group.state === "notFound").length,
    groups: [...groups].sort(
      (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.name.localeCompare(b.name, "fi"),
    ),
  };
}

export function standingOf(handedIn: boolean, dueOn: string, today: string): GroupStanding {
  if (handedIn) return "handedIn";
  return dueOn < today ? "late" : "waiting";
}
