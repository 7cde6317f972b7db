import { publishedSummarySchema } from "#domain/summaries/publishedSummary.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const publishedSummaryRecord = bodyCodec("publishedSummary", publishedSummarySchema, [
  // What versions 2 and 3 add has defaults in the schema.
  (first) => first,
  (second) => second,
]);
