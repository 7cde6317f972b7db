import { areaSummarySchema } from "#domain/summaries/areaSummary.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const areaSummaryRecord = bodyCodec("areaSummary", areaSummarySchema, [
  // What versions 2 and 3 add has defaults in the schema.
  (first) => first,
  (second) => second,
]);
