import { supervisorGoalsSchema } from "#domain/talks/goal.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const supervisorGoalsRecord = bodyCodec("supervisorGoals", supervisorGoalsSchema);
