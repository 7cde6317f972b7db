import { levelSumsSchema } from "#domain/talks/levelSums.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const levelSumsRecord = bodyCodec("levelSums", levelSumsSchema);
