import * as z from "zod/mini";

/** What became of an action or a need of an earlier discussion. */
export const followUpSchema = z.object({
  /** `action:<id>` or `need:<id>` as the earlier discussion has it. */
  id: z.string(),
  outcome: z.enum(["done", "dropped", "goesOn"]),
  remark: z.string(),
});
export type FollowUp = z.infer<typeof followUpSchema>;
