import { publishedSummarySchema } from "#domain/summaries/publishedSummary.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const publishedSummaryRecord = bodyCodec("publishedSummary", publishedSummarySchema);
