import { talkNeedsSchema } from "#domain/plans/talkNeeds.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const talkNeedsRecord = bodyCodec("talkNeeds", talkNeedsSchema);
