import * as z from "zod/mini";
import { bodyCodec } from "../bodyCodec.ts";

/** What is left of a copy that its group has taken back: how often it had been handed in, so that no number comes twice. */
export const withdrawnCopyRecord = bodyCodec("withdrawnCopy", z.object({ revision: z.int() }));
