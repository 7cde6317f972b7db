import * as z from "zod/mini";
import { localTextSchema } from "../model/localText.ts";
import { modelIdSchema } from "../model/modelId.ts";
import { monthDaySchema } from "../model/monthDay.ts";

/** How a unit's staff talks in a year: both ways every year, or by turns in groups and one by one (R15). */
export const yearFormSchema = z.enum(["every", "group", "individual"]);
export type YearForm = z.infer<typeof yearFormSchema>;

/** One thing of the model's year: a kind of group's discussion, the training plans, their confirmation, … */
export const clockEntrySchema = z.object({
  id: modelIdSchema,
  name: localTextSchema,
  /** What it is for, in a sentence or two. */
  help: z.nullable(localTextSchema),
  /** What it is about: `discussion` is of the kinds in `groupKindIds`, whose deadlines it takes. */
  task: z.enum(["discussion", "talk", "lines", "summary", "plan", "review", "confirmation", "followUp"]),
  groupKindIds: z.array(modelIdSchema),
  /** Whom it concerns besides the members of those groups. */
  roles: z.array(z.enum(["everyone", "supervisors", "leads", "hr"])),
  /** In which form of year it comes to the staff of a unit. */
  yearForms: z.array(yearFormSchema).check(z.minLength(1)),
  /** First and last day; it may go over New Year. */
  from: monthDaySchema,
  to: monthDaySchema,
  /** Its deadline; null: that of its kinds of group, or none. */
  dueOn: z.nullable(monthDaySchema),
});
export type ClockEntry = z.infer<typeof clockEntrySchema>;
