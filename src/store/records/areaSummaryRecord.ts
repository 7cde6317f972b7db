import { areaSummarySchema } from "#domain/summaries/areaSummary.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const areaSummaryRecord = bodyCodec("areaSummary", areaSummarySchema, [
  // What version 2 adds has defaults in the schema.
  (first) => first,
]);
