import { planProcessSchema } from "#domain/plans/planProcess.ts";
import { planVersionCodec } from "./planVersionCodec.ts";

export const planProcessRecord = planVersionCodec("planProcess", planProcessSchema);
