import { commonDraftSchema } from "#domain/model/commonDraft.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const commonDraftRecord = bodyCodec("commonDraft", commonDraftSchema);
