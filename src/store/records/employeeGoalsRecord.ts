import { employeeGoalsSchema } from "#domain/talks/goal.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const employeeGoalsRecord = bodyCodec("employeeGoals", employeeGoalsSchema);
