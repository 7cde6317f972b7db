import { planProcessSchema } from "#domain/plans/planProcess.ts";
import { bodyCodec } from "../bodyCodec.ts";
import { longBodyLimit } from "../longBody.ts";

export const planProcessRecord = bodyCodec("planProcess", planProcessSchema, [], longBodyLimit);
