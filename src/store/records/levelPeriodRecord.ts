import { levelPeriodSchema } from "#domain/statistics/levelBasis.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const levelPeriodRecord = bodyCodec("levelPeriod", levelPeriodSchema);
