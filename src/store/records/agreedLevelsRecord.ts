import * as z from "zod/mini";
import { talkLevelsSchema } from "#domain/talks/talkLevels.ts";
import { bodyCodec } from "../bodyCodec.ts";

/** What of a supervisor's half may be summed up: the agreed levels alone, in the Digest column. */
export const agreedLevelsRecord = bodyCodec("agreedLevels", z.object({ levels: talkLevelsSchema }));
