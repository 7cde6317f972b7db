import { worksheetSchema } from "#domain/discussions/worksheet.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const worksheetRecord = bodyCodec("worksheet", worksheetSchema, [
  // What versions 2 and 3 add has defaults in the schema.
  (first) => first,
  (second) => second,
]);
