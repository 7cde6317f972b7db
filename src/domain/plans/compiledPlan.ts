import * as z from "zod/mini";
import { confirmationSchema } from "./planProcess.ts";
import { planRowSchema } from "./planRow.ts";
import { frameSchema } from "./planSheet.ts";

/** A unit's plan as HR compiled it: what management groups and the committee have before them. */
export const compiledPlanSchema = z.object({
  planYear: z.int(),
  /** A service area, or the organisation: then it is the centralised plan. */
  unitId: z.string(),
  unitName: z.string(),
  version: z.int().check(z.minimum(1)),
  /** Which revision of the sheet it was made from. */
  sheetRevision: z.int(),
  compiledOn: z.iso.date(),
  rows: z.array(planRowSchema),
  narrative: z.record(z.string(), z.string()),
  frame: z.nullable(frameSchema),
});
export type CompiledPlan = z.infer<typeof compiledPlanSchema>;

/** The fixed copy of a confirmed plan, which everybody reads and nobody can edit. */
export const confirmedPlanSchema = z.extend(compiledPlanSchema, {
  confirmation: confirmationSchema,
});
export type ConfirmedPlan = z.infer<typeof confirmedPlanSchema>;
