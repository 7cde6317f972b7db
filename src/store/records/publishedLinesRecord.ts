import { publishedLinesSchema } from "#domain/lines/publishedLines.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const publishedLinesRecord = bodyCodec("publishedLines", publishedLinesSchema);
