import { withdrawalSchema } from "#domain/summaries/publishedSummary.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const withdrawalRecord = bodyCodec("withdrawal", withdrawalSchema);
