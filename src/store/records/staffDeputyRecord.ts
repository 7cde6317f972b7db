import { staffDeputySchema } from "#domain/organisation/deputy.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const staffDeputyRecord = bodyCodec("staffDeputy", staffDeputySchema);
