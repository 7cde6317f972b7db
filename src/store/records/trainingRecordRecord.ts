import { trainingRecordSchema } from "#domain/training/trainingRecord.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const trainingRecordRecord = bodyCodec("trainingRecord", trainingRecordSchema);
