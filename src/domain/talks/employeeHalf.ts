import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import type { TalkTemplate } from "../model/talkModel.ts";
import { acknowledgementSchema } from "./acknowledgement.ts";
import { wishedGoalSchema } from "./goal.ts";
import { talkLevelsSchema } from "./talkLevels.ts";

/** What of an earlier year, with another supervisor, the employee lets the supervisor of today read: a copy. */
const sharedEarlierSchema = z.object({
  year: z.int(),
  sharedOn: z.iso.date(),
  /** Each with the heading that it stood under. */
  texts: z.array(z.object({ heading: z.string(), text: z.string() })),
});

/** The employee's half of a year's development discussion: the employee writes, that supervisor reads. */
export const employeeHalfSchema = z.object({
  templateId: z.string(),
  templateVersion: z.int(),
  /** `<theme>.<sub-theme>` -> text. */
  answers: z._default(z.record(z.string(), z.string()), {}),
  /** One's own assessment. */
  levels: z._default(talkLevelsSchema, {}),
  wishes: z._default(z.array(wishedGoalSchema).check(z.refine(uniqueIds)), []),
  sharedEarlier: z._default(z.nullable(sharedEarlierSchema), null),
  /** The employee has said to be ready for the discussion. */
  readyOn: z._default(z.nullable(z.iso.date()), null),
  acknowledged: z._default(z.nullable(acknowledgementSchema), null),
  /** What the employee wants to say of the record besides; never needed for acknowledging. */
  remark: z._default(z.string(), ""),
});
export type EmployeeHalf = z.infer<typeof employeeHalfSchema>;

export function emptyEmployeeHalf({ id, version }: TalkTemplate): EmployeeHalf {
  return employeeHalfSchema.parse({ templateId: id, templateVersion: version });
}
