import type { Worksheet } from "../discussions/worksheet.ts";
import type { GroupKind } from "../model/groupKind.ts";
import type { Group } from "../organisation/group.ts";
import type { UnitId } from "../organisation/unit.ts";
import type { GroupStanding } from "../summaries/areaBoard.ts";

/** What one of a unit's leading groups has handed in for those below, and where its discussion stands. */
export interface LayingCopy extends Pick<Worksheet, "lines" | "commonDecision"> {
  readonly groupId: string;
  readonly name: string;
  readonly state: GroupStanding;
}

/** The groups that lay lines down, or decide on the common competences, for a unit; one that has ended no longer does. */
export function layingGroups(
  groups: readonly Group[],
  kinds: readonly Pick<GroupKind, "id" | "lays">[],
  unitId: UnitId,
): readonly Group[] {
  const laying = new Set(kinds.filter(({ lays }) => lays.length > 0).map(({ id }) => id));
  return groups.filter((group) => group.unitId === unitId && !group.endedOn && laying.has(group.kindId));
}

/** Lines are published of what is handed in and not returned. */
export function isPublishable({ state }: Pick<LayingCopy, "state">): boolean {
  return state === "handedIn" || state === "accepted";
}
