import type { PersonId } from "#domain/organisation/person.ts";
import { planDigestOf } from "#domain/plans/planDigest.ts";
import { isEmptyRow } from "#domain/plans/planRow.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import type { ListItem } from "#graph/listItems.ts";
import { ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { documentKey } from "#store/documentKey.ts";
import { readLong } from "#store/readLong.ts";
import { planDigestRecord } from "#store/records/planDigestRecord.ts";
import { planFollowUpRecord } from "#store/records/planFollowUpRecord.ts";
import { planSheetRecord } from "#store/records/planSheetRecord.ts";
import { talkNeedsRecord } from "#store/records/talkNeedsRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { bodyOf } from "../bodyOf.ts";
import type { KeyedItems } from "../keyedItems.ts";
import { longDocument, type Wanted } from "../longDocument.ts";
import type { Session } from "../session.ts";
import { sheetOf, talkNeedsOf } from "./plansElsewhere.ts";
import type { ReadPlan } from "./readPlans.ts";

/** Lists whose documents `open` makes, and the files fill. */
export type FilledList = "Plans" | "FollowUps" | "TalkNeeds";

/** What may be written in: what nobody has begun, and that can be read. */
export const isUntouched: Readonly<Record<FilledList, (item: ListItem) => boolean>> = {
  Plans: (item) => holds(item, planSheetRecord, isUntouchedSheet),
  FollowUps: (item) =>
    holds(
      item,
      planFollowUpRecord,
      ({ rows, remark }) => Object.keys(rows).length === 0 && remark.trim() === "",
    ),
  TalkNeeds: (item) => holds(item, talkNeedsRecord, ({ needs }) => needs.length === 0),
};

export function isUntouchedSheet({
  rows,
  narrative,
  frame,
  leftOut,
  keptApart,
  revision,
}: PlanSheet): boolean {
  return (
    rows.every(isEmptyRow) &&
    Object.values(narrative).every((text) => text.trim() === "") &&
    frame === null &&
    leftOut.length + keptApart.length + revision === 0
  );
}

export function holds<T>(item: ListItem, codec: BodyCodec<T>, isSo: (value: T) => boolean): boolean {
  const read = readLong(item, codec);
  return read.ok && isSo(read.value.value);
}

/** The documents of a list that the files fill; what they cannot fill is told. */
export function wantedPlans(
  session: Session,
  list: FilledList,
  planYear: number,
  plans: readonly ReadPlan[],
  present: KeyedItems,
): Result<readonly Wanted[], AdminFailure> {
  const wanted: Wanted[] = [];
  for (const plan of plans) {
    const one = documentOf(plan, planYear);
    if (one?.list !== list) continue;
    const item = present.get(one.key);
    // A trial run has not made the pages of a cycle that is over.
    const isToBeMade = session.changes.dryRun && list === "TalkNeeds";
    if (!item && !isToBeMade) session.say({ code: "plans.unknown", data: { file: plan.file } });
    else if (item && !isUntouched[list](item)) session.say({ code: "plans.skipped", data: { key: one.key } });
    if (!item || !isUntouched[list](item)) continue;
    const document = one.document();
    if (!document.ok) return document;
    wanted.push(document.value);
  }
  return ok(wanted);
}

interface Filled {
  readonly list: FilledList;
  readonly key: string;
  readonly document: () => Result<Wanted, AdminFailure>;
}

/** Which document a file fills, and with what; null for HR's part, which has no document before. */
function documentOf({ content, group }: ReadPlan, planYear: number): Filled | null {
  if (content.is === "plan" && group) {
    const key = documentKey.plan(planYear, group.id);
    return { list: "Plans", key, document: () => sheetDocument(key, sheetOf(content, group.chairId)) };
  }
  if (content.is === "followUp" && group) {
    const { rows, remark } = content;
    const key = documentKey.followUp(planYear, group.id);
    return {
      list: "FollowUps",
      key,
      document: () => longDocument(key, planFollowUpRecord, { rows, remark }),
    };
  }
  if (content.is !== "talkNeeds") return null;
  const key = documentKey.talkNeeds(cycleOfPlan(planYear), content.supervisorId as PersonId);
  return {
    list: "TalkNeeds",
    key,
    document: () => {
      const body = bodyOf(key, talkNeedsRecord, talkNeedsOf(content));
      return body.ok ? ok([key, { Body: body.value }]) : body;
    },
  };
}

function sheetDocument(key: string, sheet: PlanSheet): Result<Wanted, AdminFailure> {
  const digest = bodyOf(key, planDigestRecord, planDigestOf(sheet));
  if (!digest.ok) return digest;
  const state = sheet.handedIn ? "handedIn" : "draft";
  return longDocument(key, planSheetRecord, sheet, { State: state, Digest: digest.value });
}
