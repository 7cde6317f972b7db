import * as z from "zod/mini";

/** What became of one row of a confirmed plan. Days of all participants together. */
export const realisedRowSchema = z.object({
  state: z.enum(["planned", "held", "cancelled", "moved"]),
  heldOn: z.nullable(z.iso.date()),
  days: z.nullable(z.number().check(z.minimum(0), z.maximum(999_999))),
  participants: z.nullable(z.int().check(z.minimum(0), z.maximum(99_999))),
  cost: z.nullable(z.number().check(z.minimum(0), z.maximum(99_999_999))),
  remark: z.string(),
});
export type RealisedRow = z.infer<typeof realisedRowSchema>;

/** What an area's plan (or the centralised one) led to: by the row's id. The area and HR write it, all staff reads it. */
export const planFollowUpSchema = z.object({
  rows: z._default(z.record(z.string(), realisedRowSchema), {}),
  /** The area's own words on the year. */
  remark: z._default(z.string(), ""),
});
export type PlanFollowUp = z.infer<typeof planFollowUpSchema>;

export const emptyPlanFollowUp: PlanFollowUp = planFollowUpSchema.parse({});
