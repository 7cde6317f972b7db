import type { Review } from "#domain/discussions/review.ts";
import { newestLines } from "#domain/lines/newestLines.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import { type NeedInPlans, stateInPlans } from "#domain/trace/planTrace.ts";
import { type NeedTrace, traceOf } from "#domain/trace/traceOf.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { GroupWork } from "#store/groupWork.ts";
import type { Readings } from "#store/readRecord.ts";
import {
  type EarlierDiscussion,
  earlierFrom,
  earlierLookups,
  earlierOfMerged,
} from "./earlierDiscussions.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap, type Gaps, orGap } from "./gaps.ts";
import { ifReadable } from "./ifReadable.ts";
import { tracedPlans } from "./plans/tracedPlans.ts";
import type { Services } from "./services.ts";
import { lineLookups } from "./yearLines.ts";

/** A need's way, with the rows of training plans that answer it. */
export interface TracedWay extends NeedTrace {
  readonly plans: NeedInPlans;
}

/** The needs of one discussion, each with its way. */
export interface TracedDiscussion {
  readonly year: number;
  readonly model: YearModel;
  readonly groupId: GroupId;
  /** Of a group that was merged into this one; null for the group itself. */
  readonly groupName: string | null;
  readonly handedInOn: string;
  readonly compiled: Review["compiled"];
  readonly toldOn: string | null;
  readonly traces: readonly TracedWay[];
}

/** What has happened to a group's needs. */
export interface NeedsTrace {
  readonly year: number;
  readonly group: Group;
  readonly unitName: string;
  /** The newest first; none: nothing has been handed in yet. */
  readonly discussions: readonly TracedDiscussion[];
  /** False for leads above, who read what a group handed in but not what HR says to the group. */
  readonly seesDecisions: boolean;
  readonly isHr: boolean;
  readonly gaps: Gaps;
}

/** This year's discussion and the last one before it, with HR's words and the lines of those years. */
export async function loadNeedsTrace(
  services: Services,
  year: number,
  groupId: GroupId,
): Promise<Result<NeedsTrace, UseCaseFailure>> {
  const { stores } = services;
  const { lookups } = stores;
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    copy: lookups.handedIn(year, groupId),
    review: work.value.lookups.review(year, groupId),
    ...earlierLookups(lookups, work.value.lookups, year, groupId),
    model: lookups.model(),
    units: lookups.units(),
    group: lookups.group(groupId),
    me: lookups.personOf(stores.owner.entraId),
    hr: lookups.hrProbe(),
  });
  if (!found.ok) return found;
  const { copy, review, model: town, units, group: who, me: self, hr: probe } = found.value;
  const all = allOk({ town, units, group: who, me: orGap(self), hr: ifReadable(probe) });
  if (!all.ok) return all;
  const { group, me } = all.value;
  const isHr = all.value.hr === true;
  // Who acts as chair need not be a member, and reads what HR says to the group all the same.
  const isMember =
    me.all !== null && (group.memberIds.includes(me.all.id) || fillersOf(group).includes(me.all.id));
  const before = earlierFrom(found.value, year, group);
  // A year that has not been opened has no copy; whoever may read none of them is not told that there are any.
  if (!copy.ok && (copy.failure.reason !== "notFound" || before.earlier.length === 0)) return copy;
  const word = asGap(review, null);
  const handedIn = copy.ok ? copy.value.handedIn : null;
  const own: readonly EarlierDiscussion[] =
    handedIn && handedIn.worksheet.neverMet === null
      ? [{ year, groupId, groupName: null, handedIn, review: word.value?.value ?? null }]
      : [];
  const merged = await earlierOfMerged(stores, work.value.lookups, year, group);
  const discussions = [...own, ...before.earlier, ...merged.earlier];
  const lines = await linesOf(
    stores,
    work.value.lookups,
    discussions.map((discussion) => discussion.year),
  );
  if (!lines.ok) return lines;
  const inPlans = await tracedPlans(services, discussions, {
    model: all.value.town,
    units: all.value.units.all,
  });
  if (!inPlans.ok) return inPlans;
  return ok({
    year,
    group,
    unitName: all.value.units.all.get(group.unitId)?.name ?? "",
    discussions: discussions.map(({ handedIn: said, review: hrSaid, ...discussion }) => ({
      ...discussion,
      model: yearModel(all.value.town, discussion.year),
      handedInOn: said.handedInOn,
      compiled: hrSaid?.compiled ?? null,
      toldOn: hrSaid?.toldOn ?? null,
      traces: said.worksheet.needs.map((need) => {
        const plans = inPlans.value.of(discussion, need.id);
        const trace = traceOf(need, hrSaid, lines.value.ofYear(discussion.year));
        return { ...trace, state: stateInPlans(trace.state, plans), plans };
      }),
    })),
    seesDecisions: isHr || isMember,
    isHr,
    gaps: {
      missing:
        word.failure ?? before.failure ?? merged.failure ?? lines.value.failure ?? inPlans.value.gaps.missing,
      unreadable: [...me.unreadable, ...lines.value.unreadable, ...inPlans.value.gaps.unreadable],
    },
  });
}

interface CameLines {
  /** Those in force, of every level. */
  readonly ofYear: (year: number) => readonly PublishedLines[];
  readonly unreadable: Gaps["unreadable"];
  readonly failure: UseCaseFailure | null;
}

/** The lines that the person may read of some years; needs can be read without them. */
async function linesOf(
  stores: Services["stores"],
  work: GroupWork["lookups"],
  years: readonly number[],
): Promise<Result<CameLines, UseCaseFailure>> {
  const asked = [...new Set(years)].flatMap((year) =>
    Object.entries(lineLookups(work, year)).map(([list, lookup]) => [`${list} ${year}`, lookup] as const),
  );
  if (asked.length === 0) return ok({ ofYear: () => [], unreadable: [], failure: null });
  const found = await stores.lookUp(Object.fromEntries(asked));
  if (!found.ok) return fail(found.failure);
  const none: Readings<readonly PublishedLines[]> = { all: [], unreadable: [] };
  const came = Object.values(found.value).map((answer) => asGap(ifReadable(answer), none));
  const all = came.flatMap(({ value }) => value?.all ?? []);
  return ok({
    ofYear: (year) => newestLines(all.filter((lines) => lines.year === year)),
    unreadable: came.flatMap(({ value }) => value?.unreadable ?? []),
    failure: came.find(({ failure }) => failure !== null)?.failure ?? null,
  });
}
