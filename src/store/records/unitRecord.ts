import { unitSchema } from "#domain/organisation/unit.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const unitRecord = bodyCodec("unit", unitSchema);
