import * as z from "zod/mini";

/** What the strategic group decided of the common competences and the ways of learning that HR drafted (R12). */
export const commonDecisionSchema = z.object({
  /** `asDrafted`: HR's draft; `withChanges`: as `remark` says; `asBefore`: nothing changes. */
  decision: z.enum(["asDrafted", "withChanges", "asBefore"]),
  remark: z.string(),
});
export type CommonDecision = z.infer<typeof commonDecisionSchema>;
