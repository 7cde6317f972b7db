import { linesAbove } from "#domain/lines/linesAbove.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { unitChain } from "#domain/organisation/organisation.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { Gaps } from "./gaps.ts";
import type { YearLines } from "./yearLines.ts";

/** What the levels above bring to a group's discussion. */
export interface Cascade {
  /** Lines in force of the levels above, the organisation's first. */
  readonly linesAbove: readonly PublishedLines[];
  /** Whether there are levels above in a town where groups lay lines down. */
  readonly linesExpected: boolean;
  /** What of the lines did not come: a discussion can be held without them. */
  readonly linesGaps: Gaps;
}

interface Place {
  readonly group: Pick<Group, "unitId">;
  readonly kind: Pick<GroupKind, "lays">;
  readonly model: Pick<YearModel, "groupKinds">;
  readonly units: ReadonlyMap<UnitId, Unit>;
}

export function cascadeFrom({ inForce, gaps }: YearLines, { group, kind, model, units }: Place): Cascade {
  const lays = kind.lays.includes("lines");
  const levels = unitChain(units, group.unitId).length - (lays ? 1 : 0);
  return {
    linesAbove: linesAbove(inForce, group, units, lays),
    linesExpected: levels > 0 && model.groupKinds.some((known) => known.lays.includes("lines")),
    linesGaps: gaps,
  };
}
