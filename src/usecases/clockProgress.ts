import type { TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import type { Progress } from "#domain/yearclock/clockItems.ts";
import type { PublishedTitle } from "#store/summaryDocuments.ts";
import { publishedCopies } from "./publishedCopies.ts";

/**
 * How far the clock's entries are, by entry: discussions of the groups whose standing the person sees, lines that are
 * published, and for HR summaries.
 */
export function clockProgress(
  town: { readonly year: number; readonly model: TownModel; readonly groups: readonly Group[] },
  boards: readonly AreaBoard[],
  published: readonly PublishedTitle[],
  isHr: boolean,
): ReadonlyMap<string, Progress> {
  const copies = publishedCopies(published);
  const out = (kind: "lines" | "published", unitIds: readonly string[]): Progress => ({
    done: unitIds.filter((id) => copies.some((copy) => copy.kind === kind && copy.unitId === id)).length,
    of: unitIds.length,
  });
  const rows = boards.flatMap((board) => board.groups);
  const progress = new Map<string, Progress>();
  for (const { id, task, groupKindIds } of town.model.clock) {
    if (task === "discussion" && rows.length > 0) {
      const expected = rows.filter(({ kindId }) => groupKindIds.includes(kindId));
      const isIn = expected.filter(({ state }) => state === "handedIn" || state === "neverMet");
      if (expected.length > 0) progress.set(id, { done: isIn.length, of: expected.length });
    }
    if (task === "lines") {
      const laying = layingUnits(town, groupKindIds);
      if (laying.length > 0) progress.set(id, out("lines", laying));
    }
    if (task === "summary" && isHr) {
      const areas = boards.filter(({ expected }) => expected > 0).map(({ unit }) => unit.id);
      if (areas.length > 0) progress.set(id, out("published", areas));
    }
  }
  return progress;
}

/** The units for which groups of these kinds lay lines. */
function layingUnits(
  { model, groups }: { readonly model: TownModel; readonly groups: readonly Group[] },
  groupKindIds: readonly string[],
): readonly string[] {
  const kinds = model.groupKinds.filter(
    ({ id, lays }) => groupKindIds.includes(id) && lays.includes("lines"),
  );
  const laying = groups.filter(({ kindId, endedOn }) => !endedOn && kinds.some(({ id }) => id === kindId));
  return [...new Set<string>(laying.map(({ unitId }) => unitId))];
}
