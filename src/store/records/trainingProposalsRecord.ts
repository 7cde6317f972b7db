import { trainingProposalsSchema } from "#domain/training/trainingRecord.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const trainingProposalsRecord = bodyCodec("trainingProposals", trainingProposalsSchema);
