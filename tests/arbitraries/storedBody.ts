import * as fc from "fast-check";
import { digestOf, type HandedIn } from "#domain/discussions/handedIn.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { ChannelPost } from "#domain/summaries/channelPost.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { areaSummaryRecord } from "#store/records/areaSummaryRecord.ts";
import { channelPostRecord } from "#store/records/channelPostRecord.ts";
import { handedInDigestRecord } from "#store/records/handedInDigestRecord.ts";
import { handedInRecord } from "#store/records/handedInRecord.ts";
import { publishedSummaryRecord } from "#store/records/publishedSummaryRecord.ts";
import { worksheetRecord } from "#store/records/worksheetRecord.ts";
import { hostileText } from "./hostileText.ts";
import { publishedSummary } from "./publishedSummary.ts";
import { discussionIn } from "./townModel.ts";
import { areaSummary, isoDay } from "./worksheet.ts";

const instant = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((at) => at.toISOString());

const channelPost: fc.Arbitrary<ChannelPost> = fc.record({
  publishedKey: hostileText,
  teamId: hostileText,
  teamName: hostileText,
  channelId: hostileText,
  channelName: hostileText,
  html: hostileText,
  preparedBy: fc.constantFrom("p-0017", "nobody", "'") as fc.Arbitrary<PersonId>,
  owner: fc.option(hostileText),
  preparedOn: isoDay,
  claimId: fc.option(hostileText),
  sendingSince: fc.option(instant),
  sentAt: fc.option(instant),
  messageId: fc.option(hostileText),
  webUrl: fc.option(hostileText),
  failure: fc.option(hostileText),
  included: fc.constant([]),
  withdrawn: fc.constant(null),
});

/** Texts of documents that are right as far as anybody can tell, and yet say what nobody expects, by list and column. */
export function storedBodies(
  model: TownModel,
  kindId: string,
): Readonly<Record<string, fc.Arbitrary<string>>> {
  const kinds = model.groupKinds.filter(({ id }) => id === kindId);
  const worksheet = discussionIn({ ...model, groupKinds: kinds }).map((discussion) => discussion.worksheet);
  const handedIn: fc.Arbitrary<HandedIn> = fc.record({
    worksheet,
    revision: fc.integer({ min: 1, max: 9 }),
    handedInOn: isoDay,
    handedInBy: fc.constantFrom("p-0017", "nobody") as fc.Arbitrary<PersonId>,
  });
  return {
    WorksheetsBody: worksheet.map(bodyOf(worksheetRecord)),
    HandedInBody: handedIn.map(bodyOf(handedInRecord)),
    HandedInDigest: handedIn.map(digestOf).map(bodyOf(handedInDigestRecord)),
    SummariesBody: areaSummary.map(bodyOf(areaSummaryRecord)),
    PostsBody: channelPost.map(bodyOf(channelPostRecord)),
    PublishedStaffBody: publishedSummary.map(bodyOf(publishedSummaryRecord)),
  };
}

/** Too long for a column is not written by the app either. */
const bodyOf =
  <T>(record: BodyCodec<T>) =>
  (value: T): string => {
    const text = record.write(value);
    return text.ok ? text.value : "";
  };
