import { planDigestSchema } from "#domain/plans/planDigest.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const planDigestRecord = bodyCodec("planDigest", planDigestSchema);
