import * as z from "zod/mini";

/** Competence id -> level of the town's scale. */
export const talkLevelsSchema = z.record(z.string(), z.int().check(z.minimum(1), z.maximum(5)));
export type TalkLevels = z.infer<typeof talkLevelsSchema>;
