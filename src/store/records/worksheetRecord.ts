import { worksheetSchema } from "#domain/discussions/worksheet.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const worksheetRecord = bodyCodec("worksheet", worksheetSchema);
