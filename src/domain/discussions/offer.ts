import * as z from "zod/mini";

/** How one group's strength can be learnt by another. */
export const offerWaySchema = z.enum(["visit", "mentoring", "rotation"]);

/** A strength that a group is willing to share with others: a common competence, or one in the group's own words. */
export const offerSchema = z.object({
  id: z.string(),
  competenceId: z.nullable(z.string()),
  competenceText: z.string(),
  description: z.string(),
  ways: z.array(offerWaySchema),
});
export type Offer = z.infer<typeof offerSchema>;
