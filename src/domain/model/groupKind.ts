import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { localTextSchema } from "./localText.ts";
import { modelIdSchema } from "./modelId.ts";
import { monthDaySchema } from "./monthDay.ts";

/** From which point of view a group answers (R11): its own, or that of the unit it stands for. */
const perspectiveSchema = z.object({ id: modelIdSchema, name: localTextSchema });

export const groupKindSchema = z.object({
  id: modelIdSchema,
  name: localTextSchema,
  templateId: z.string(),
  perspectives: z
    .array(perspectiveSchema)
    .check(z.minLength(1), z.refine(uniqueIds, "two perspectives have the same id")),
  /** True: discusses as a group only in its unit's group years (R15). */
  followsAlternation: z.boolean(),
  /** True: members are leads of the unit (and of all units below it) and read what its groups hand in. */
  leads: z.boolean(),
  /** What its discussion lays down for others: lines for those below, and whether it decides on the common set. */
  lays: z._default(z.array(z.enum(["lines", "commonSet"])), []),
  /** Deadline as month and day, `MM-DD`. */
  dueOn: monthDaySchema,
  /** True: due in the autumn before the year that it is for (the strategic discussion opens the cycle). */
  dueInPreviousYear: z.boolean(),
});
export type GroupKind = z.infer<typeof groupKindSchema>;
