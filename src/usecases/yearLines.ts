import { newestLines } from "#domain/lines/newestLines.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { Result } from "#lib/result.ts";
import type { GroupWork } from "#store/groupWork.ts";
import type { Readings } from "#store/readRecord.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap, type Gaps } from "./gaps.ts";
import { ifReadable } from "./ifReadable.ts";

type Lines = Result<Readings<readonly PublishedLines[]>, UseCaseFailure>;

interface Answers {
  readonly staffLines: Lines;
  readonly leadsLines: Lines;
}

/** Every unit's lines in force that the person may read. */
export interface YearLines {
  readonly inForce: readonly PublishedLines[];
  readonly gaps: Gaps;
}

/** Asks for the year's lines in both audiences' lists, in the same request as everything else. */
export function lineLookups({ publishedLines }: GroupWork["lookups"], year: number) {
  return { staffLines: publishedLines("staff", year), leadsLines: publishedLines("leads", year) };
}

/** The leads' list is not for everybody: who may not read it has the others. */
export function yearLinesFrom({ staffLines, leadsLines }: Answers): YearLines {
  const none: Readings<readonly PublishedLines[]> = { all: [], unreadable: [] };
  const came = [asGap(ifReadable(staffLines), none), asGap(ifReadable(leadsLines), none)];
  return {
    inForce: newestLines(came.flatMap(({ value }) => value?.all ?? [])),
    gaps: {
      missing: came.find(({ failure }) => failure !== null)?.failure ?? null,
      unreadable: came.flatMap(({ value }) => value?.unreadable ?? []),
    },
  };
}
