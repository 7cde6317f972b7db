import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";

/**
 * What a supervisor has heard in the year's development discussions that training planning should know: worded
 * generally, of no single person (R24). The supervisor writes it, leads above and HR read it.
 */
export const talkNeedSchema = z.object({
  id: z.string(),
  need: z.string(),
  competenceId: z.nullable(z.string()),
  competenceText: z.string(),
  methodId: z.nullable(z.string()),
  targetGroup: z.string(),
});
export type TalkNeed = z.infer<typeof talkNeedSchema>;

export const talkNeedsSchema = z.object({
  needs: z._default(z.array(talkNeedSchema).check(z.refine(uniqueIds)), []),
  /** How many of the supervisor's staff have a discussion this year, and had it: for leads above, who see no names. */
  progress: z.optional(z.object({ due: z.int(), held: z.int() })),
});
export type TalkNeeds = z.infer<typeof talkNeedsSchema>;

export const emptyTalkNeeds: TalkNeeds = talkNeedsSchema.parse({});

/** How a row names the supervisor's talks that a need of it came from, in place of a group. */
export const talksOf = (personId: string) => `talks:${personId}`;
export const isOfTalks = (groupId: string) => groupId.startsWith("talks:");
