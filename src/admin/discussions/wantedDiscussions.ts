import { digestOf, type HandedIn } from "#domain/discussions/handedIn.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { ListItem } from "#graph/listItems.ts";
import { ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { documentKey } from "#store/documentKey.ts";
import { handedInDigestRecord } from "#store/records/handedInDigestRecord.ts";
import { handedInRecord } from "#store/records/handedInRecord.ts";
import { noteSheetRecord } from "#store/records/noteSheetRecord.ts";
import { reviewRecord } from "#store/records/reviewRecord.ts";
import { worksheetRecord } from "#store/records/worksheetRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { bodyOf } from "../bodyOf.ts";
import type { Fields, KeyedItems } from "../keyedItems.ts";
import type { Session } from "../session.ts";
import { isUntouched } from "./heldElsewhere.ts";
import type { ReadDiscussion } from "./readDiscussions.ts";

/** Lists of what belongs to a discussion. */
export type DiscussionList = "Worksheets" | "HandedIn" | "Notes" | "Reviews";

/** What the documents of a year should hold, by their Key. */
export type WantedDiscussions = Readonly<Record<DiscussionList, ReadonlyMap<string, Fields>>>;

/**
 * Which documents stay as they are: a worksheet that somebody has begun to fill, notes or a review that somebody has
 * written in, and everything that cannot be read.
 */
export const isEmpty: Readonly<Record<DiscussionList, (item: ListItem) => boolean>> = {
  Worksheets: (item) => holds(worksheetRecord, item, isUntouched),
  HandedIn: () => true,
  Notes: (item) => holds(noteSheetRecord, item, ({ entries }) => entries.length === 0),
  Reviews: (item) =>
    holds(
      reviewRecord,
      item,
      ({ decision, nudges, neverMet, compiled, fates, offers }) =>
        decision === null &&
        neverMet === null &&
        compiled === null &&
        nudges.length + Object.keys(fates).length + offers.length === 0,
    ),
};

function holds<T>(record: BodyCodec<T>, item: ListItem, isSo: (value: T) => boolean): boolean {
  const read = record.read(String(item.fields.Body ?? ""));
  return read.ok && isSo(read.value);
}

export function wantedDiscussions(
  session: Session,
  year: number,
  discussions: readonly ReadDiscussion[],
  present: Readonly<Record<DiscussionList, KeyedItems>>,
): Result<WantedDiscussions, AdminFailure> {
  const wanted = {
    Worksheets: new Map<string, Fields>(),
    HandedIn: new Map<string, Fields>(),
    Notes: new Map<string, Fields>(),
    Reviews: new Map<string, Fields>(),
  };
  for (const discussion of discussions) {
    const { file, group, worksheet, handedInOn, notes, review } = discussion;
    const key = documentKey.worksheet(year, group.id);
    const item = present.Worksheets.get(key);
    if (!item) session.say({ code: "discussions.unknown", data: { file } });
    else if (!isEmpty.Worksheets(item)) session.say({ code: "discussions.skipped", data: { key } });
    if (!item || !isEmpty.Worksheets(item)) continue;
    const body = bodyOf(key, worksheetRecord, worksheet);
    if (!body.ok) return body;
    wanted.Worksheets.set(key, { State: handedInOn ? "handedIn" : "draft", Body: body.value });
    for (const [personId, sheet] of notes) {
      const noteKey = documentKey.note(year, group.id, personId);
      const noteBody = bodyOf(noteKey, noteSheetRecord, sheet);
      if (!noteBody.ok) return noteBody;
      if (present.Notes.has(noteKey)) wanted.Notes.set(noteKey, { Body: noteBody.value });
      else session.say({ code: "discussions.noSheet", data: { file, person: personId } });
    }
    if (!handedInOn) continue;
    const copy = copyOf(year, group.id, { worksheet, revision: 1, handedInOn, handedInBy: group.chairId });
    if (!copy.ok) return copy;
    wanted.HandedIn.set(documentKey.handedIn(year, group.id), copy.value);
    if (Object.keys(review.fates).length === 0) continue;
    const reviewKey = documentKey.review(year, group.id);
    const reviewBody = bodyOf(reviewKey, reviewRecord, review);
    if (!reviewBody.ok) return reviewBody;
    wanted.Reviews.set(reviewKey, { Body: reviewBody.value });
  }
  return ok(wanted);
}

function copyOf(year: number, groupId: GroupId, handedIn: HandedIn): Result<Fields, AdminFailure> {
  const key = documentKey.handedIn(year, groupId);
  const body = bodyOf(key, handedInRecord, handedIn);
  if (!body.ok) return body;
  const digest = bodyOf(key, handedInDigestRecord, digestOf(handedIn));
  if (!digest.ok) return digest;
  const state = handedIn.worksheet.neverMet === null ? "handedIn" : "neverMet";
  return ok({ State: state, Body: body.value, Digest: digest.value });
}
