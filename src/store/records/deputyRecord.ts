import { deputySchema } from "#domain/organisation/deputy.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const deputyRecord = bodyCodec("deputy", deputySchema);
