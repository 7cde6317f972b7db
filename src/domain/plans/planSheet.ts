import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { personIdSchema } from "../organisation/person.ts";
import { planRowSchema, takenRowSchema } from "./planRow.ts";

/** What an area may use in the plan's year; null where nobody has said. */
export const frameSchema = z.object({ days: z.nullable(z.number()), cost: z.nullable(z.number()) });
export type Frame = z.infer<typeof frameSchema>;

/**
 * A training plan while it is written: a group's, a service area's (in its management team's name) or the centralised one.
 * An area's plan takes rows over from its groups' plans; what it says of operations stands in `narrative`.
 */
export const planSheetSchema = z.object({
  rows: z._default(z.array(planRowSchema).check(z.refine(uniqueIds)), []),
  /** `<section id>` or `<section id>.<unit id>` -> text. */
  narrative: z._default(z.record(z.string(), z.string()), {}),
  frame: z._default(z.nullable(frameSchema), null),
  /** Proposals to merge alike rows that were said no to, by their id. */
  keptApart: z._default(z.array(z.string()), []),
  /** Rows of groups' plans that the area does not take, and why. */
  leftOut: z._default(z.array(z.extend(takenRowSchema, { reason: z.string() })), []),
  /** Null while it is being written. Whoever takes it over takes this very revision. */
  handedIn: z._default(
    z.nullable(z.object({ revision: z.int(), on: z.iso.date(), by: z.nullable(personIdSchema) })),
    null,
  ),
  /** How often it has been handed in. */
  revision: z._default(z.int(), 0),
});
export type PlanSheet = z.infer<typeof planSheetSchema>;

export const emptyPlanSheet: PlanSheet = planSheetSchema.parse({});
