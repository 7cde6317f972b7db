import { worksheetSchema } from "#domain/discussions/worksheet.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const worksheetRecord = bodyCodec("worksheet", worksheetSchema, [
  // What version 2 adds has defaults in the schema.
  (first) => first,
]);
