import * as z from "zod/mini";
import { modelIdSchema } from "../model/modelId.ts";

/**
 * A line (linjaus) that a leading group gives to the discussions below it: a priority of centralised training, means and
 * boundary conditions, or a capability that the strategy calls for (R2, R12).
 */
export const lineSchema = z.object({
  /** Unlike any other line's of the year: needs of other groups name it. */
  id: z.string(),
  /** Which kind of line, of the model's `lineKinds`; null until chosen. */
  kindId: z.nullable(modelIdSchema),
  text: z.string(),
  /** The aim of the strategy that it serves (R19), of the model's `strategyTags`. */
  tagId: z.nullable(modelIdSchema),
});
export type Line = z.infer<typeof lineSchema>;
