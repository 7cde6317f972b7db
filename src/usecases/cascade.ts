import { linesAbove } from "#domain/lines/linesAbove.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { unitChain } from "#domain/organisation/organisation.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { Result } from "#lib/result.ts";
import type { GroupWork } from "#store/groupWork.ts";
import type { Readings } from "#store/readRecord.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap, type Gaps } from "./gaps.ts";
import { ifReadable } from "./ifReadable.ts";

/** What the levels above bring to a group's discussion. */
export interface Cascade {
  /** Lines in force of the levels above, the organisation's first. */
  readonly linesAbove: readonly PublishedLines[];
  /** Whether there are levels above in a town where groups lay lines down. */
  readonly linesExpected: boolean;
  /** What of the lines did not come: a discussion can be held without them. */
  readonly linesGaps: Gaps;
}

type Lines = Result<Readings<readonly PublishedLines[]>, UseCaseFailure>;

interface Answers {
  readonly staffLines: Lines;
  readonly leadsLines: Lines;
}

interface Place {
  readonly group: Pick<Group, "unitId">;
  readonly kind: Pick<GroupKind, "lays">;
  readonly model: Pick<YearModel, "groupKinds">;
  readonly units: ReadonlyMap<UnitId, Unit>;
}

/** Asks for the year's lines in both audiences' lists, in the same request as everything else. */
export function cascadeLookups({ publishedLines }: GroupWork["lookups"], year: number) {
  return { staffLines: publishedLines("staff", year), leadsLines: publishedLines("leads", year) };
}

export function cascadeFrom(
  { staffLines, leadsLines }: Answers,
  { group, kind, model, units }: Place,
): Cascade {
  const none: Readings<readonly PublishedLines[]> = { all: [], unreadable: [] };
  const came = [asGap(ifReadable(staffLines), none), asGap(ifReadable(leadsLines), none)];
  const all = came.flatMap(({ value }) => value?.all ?? []);
  const lays = kind.lays.includes("lines");
  const levels = unitChain(units, group.unitId).length - (lays ? 1 : 0);
  return {
    linesAbove: linesAbove(all, group, units, lays),
    linesExpected: levels > 0 && model.groupKinds.some((known) => known.lays.includes("lines")),
    linesGaps: {
      missing: came.find(({ failure }) => failure !== null)?.failure ?? null,
      unreadable: came.flatMap(({ value }) => value?.unreadable ?? []),
    },
  };
}
