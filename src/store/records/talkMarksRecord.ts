import { talkMarksSchema } from "#domain/talks/talkMarks.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const talkMarksRecord = bodyCodec("talkMarks", talkMarksSchema);
