import { planFollowUpSchema } from "#domain/plans/planFollowUp.ts";
import { bodyCodec } from "../bodyCodec.ts";
import { longBodyLimit } from "../longBody.ts";

export const planFollowUpRecord = bodyCodec("planFollowUp", planFollowUpSchema, [], longBodyLimit);
