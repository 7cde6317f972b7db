import type { LayingCopy } from "#domain/lines/layingCopy.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import type { HandedInRow } from "#store/groupDocuments.ts";

/** What leading groups of an area have handed in for those below, from what the area's board and digests say. */
export function layingCopies(
  laying: readonly Group[],
  board: Pick<AreaBoard, "groups">,
  rows: readonly HandedInRow[],
): readonly LayingCopy[] {
  return laying.flatMap(({ id, name }) => {
    const state = board.groups.find(({ groupId }) => groupId === id)?.state;
    const digest = rows.find(({ groupId }) => groupId === id)?.digest;
    const { lines = [], commonDecision = null } = digest?.ok ? digest.value : {};
    return state ? [{ groupId: id, name, state, lines, commonDecision }] : [];
  });
}
