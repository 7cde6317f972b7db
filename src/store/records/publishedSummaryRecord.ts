import { publishedSummarySchema } from "#domain/summaries/publishedSummary.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const publishedSummaryRecord = bodyCodec("publishedSummary", publishedSummarySchema, [
  // What version 2 adds has defaults in the schema.
  (first) => first,
]);
