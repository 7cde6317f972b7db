import { postStateSchema } from "#domain/summaries/channelPost.ts";
import { areaSummaryRecord } from "./records/areaSummaryRecord.ts";
import { channelPostRecord } from "./records/channelPostRecord.ts";
import { handedInDigestRecord } from "./records/handedInDigestRecord.ts";
import { handedInRecord } from "./records/handedInRecord.ts";
import { publishedSummaryRecord } from "./records/publishedSummaryRecord.ts";
import { withdrawnCopyRecord } from "./records/withdrawnCopyRecord.ts";
import { worksheetRecord } from "./records/worksheetRecord.ts";

/** How the documents are read that the first screen does not open. */
export const documentRecords = {
  areaSummary: areaSummaryRecord,
  channelPost: channelPostRecord,
  handedIn: handedInRecord,
  handedInDigest: handedInDigestRecord,
  postState: postStateSchema,
  publishedSummary: publishedSummaryRecord,
  withdrawnCopy: withdrawnCopyRecord,
  worksheet: worksheetRecord,
};
