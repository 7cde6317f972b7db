import { groupSchema } from "#domain/organisation/group.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const groupRecord = bodyCodec("group", groupSchema);
