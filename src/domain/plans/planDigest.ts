import * as z from "zod/mini";
import { frameSchema, type PlanSheet } from "./planSheet.ts";
import { planTotals } from "./planTotals.ts";

/** What a board shows of a plan without reading its rows. */
export const planDigestSchema = z.object({
  rows: z.int(),
  days: z.number(),
  cost: z.number(),
  revision: z.int(),
  handedInOn: z.nullable(z.iso.date()),
  frame: z._default(z.nullable(frameSchema), null),
});
export type PlanDigest = z.infer<typeof planDigestSchema>;

export function planDigestOf({ rows, revision, handedIn, frame }: PlanSheet): PlanDigest {
  const { days, cost } = planTotals(rows);
  return { rows: rows.length, days, cost, revision, handedInOn: handedIn?.on ?? null, frame };
}
