import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";

/**
 * Why a supervisor does not hold somebody's discussion this year; no reason that tells of health. "heldByOther": another
 * supervisor of the person, or a deputy, holds it.
 */
export const exemptions = ["longAbsence", "leaving", "newcomer", "heldByOther"] as const;
export type Exemption = (typeof exemptions)[number];

/** That a discussion was held, and when; nothing of what was said. `id`: the employee. */
export const talkMarkSchema = z.object({
  id: z.string(),
  heldOn: z._default(z.nullable(z.iso.date()), null),
  exempt: z._default(z.nullable(z.enum(exemptions)), null),
});
export type TalkMark = z.infer<typeof talkMarkSchema>;

/** A supervisor's marks of one year: the supervisor writes, HR reads. Leads above get the counts in `TalkNeeds`. */
export const talkMarksSchema = z.object({
  marks: z._default(z.array(talkMarkSchema).check(z.refine(uniqueIds)), []),
});
export type TalkMarks = z.infer<typeof talkMarksSchema>;

export const emptyTalkMarks: TalkMarks = talkMarksSchema.parse({});
