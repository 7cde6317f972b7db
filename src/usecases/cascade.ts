import { linesAbove } from "#domain/lines/linesAbove.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { Group } from "#domain/organisation/group.ts";
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
  /** What of the lines did not come: a discussion can be held without them. */
  readonly linesGaps: Gaps;
}

type Lines = Result<Readings<readonly PublishedLines[]>, UseCaseFailure>;

interface Answers {
  readonly staffLines: Lines;
  readonly leadsLines: Lines;
}

/** Asks for the year's lines in both audiences' lists, in the same request as everything else. */
export function cascadeLookups({ publishedLines }: GroupWork["lookups"], year: number) {
  return { staffLines: publishedLines("staff", year), leadsLines: publishedLines("leads", year) };
}

export function cascadeFrom(
  { staffLines, leadsLines }: Answers,
  group: Pick<Group, "unitId">,
  kind: Pick<GroupKind, "lays"> | undefined,
  units: ReadonlyMap<UnitId, Unit>,
): Cascade {
  const none: Readings<readonly PublishedLines[]> = { all: [], unreadable: [] };
  const came = [asGap(ifReadable(staffLines), none), asGap(ifReadable(leadsLines), none)];
  const all = came.flatMap(({ value }) => value?.all ?? []);
  return {
    linesAbove: linesAbove(all, group, units, kind?.lays.includes("lines") ?? false),
    linesGaps: {
      missing: came.find(({ failure }) => failure !== null)?.failure ?? null,
      unreadable: came.flatMap(({ value }) => value?.unreadable ?? []),
    },
  };
}
