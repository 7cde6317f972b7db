import { supervisorHalfSchema } from "#domain/talks/supervisorHalf.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const supervisorHalfRecord = bodyCodec("supervisorHalf", supervisorHalfSchema);
