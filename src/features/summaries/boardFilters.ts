import type { GroupRow } from "#domain/summaries/areaBoard.ts";

export type BoardFilter = "all" | "late" | "waiting" | "handedIn" | "returned" | "accepted" | "neverMet";

export const passes: Readonly<Record<BoardFilter, (group: GroupRow) => boolean>> = {
  all: () => true,
  late: (group) => group.daysLate > 0,
  waiting: (group) => group.state === "waiting" || (group.state === "withdrawn" && group.daysLate === 0),
  handedIn: (group) => group.state === "handedIn",
  returned: (group) => group.state === "returned",
  accepted: (group) => group.state === "accepted",
  neverMet: (group) => group.state === "neverMet",
};

const everyFilter = ["all", "late", "waiting", "handedIn", "returned", "accepted", "neverMet"] as const;

/** The filters worth choosing: those with groups, and the one that is chosen. */
export function boardFilters(
  groups: readonly GroupRow[],
  selected: BoardFilter,
): readonly { readonly id: BoardFilter; readonly count: number }[] {
  return everyFilter
    .map((id) => ({ id, count: groups.filter(passes[id]).length }))
    .filter(({ id, count }) => count > 0 || id === selected || id === "late" || id === "handedIn");
}
