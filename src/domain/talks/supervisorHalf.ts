import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import type { TalkTemplate } from "../model/talkModel.ts";
import { acknowledgementSchema } from "./acknowledgement.ts";
import { wishedGoalSchema } from "./goal.ts";
import { talkLevelsSchema } from "./talkLevels.ts";
import { exemptions } from "./talkMarks.ts";

/** The employee's words as the two wrote them down on the supervisor's device: for who has no account or device. */
export const togetherSchema = z.object({
  answers: z._default(z.record(z.string(), z.string()), {}),
  levels: z._default(talkLevelsSchema, {}),
  wishes: z._default(z.array(wishedGoalSchema).check(z.refine(uniqueIds)), []),
  /** The printed record has been gone through and signed. */
  signedOn: z._default(z.nullable(z.iso.date()), null),
});
export type Together = z.infer<typeof togetherSchema>;

/** A time that the supervisor has proposed. `startsAt`: local time of the town, `YYYY-MM-DDTHH:mm`. */
export const talkMeetingSchema = z.object({
  startsAt: z.string(),
  minutes: z.int().check(z.positive()),
  place: z._default(z.string(), ""),
  /** Id of the event in the supervisor's calendar; null: not sent from here. */
  eventId: z._default(z.nullable(z.string()), null),
  /** What the calendar knows the invitation by however often it is sent; null: none was ever tried. */
  transactionId: z._default(z.nullable(z.string()), null),
});
export type TalkMeeting = z.infer<typeof talkMeetingSchema>;

/** The supervisor's half: the supervisor writes, that employee reads. Goals are in a document that outlives the year. */
export const supervisorHalfSchema = z.object({
  templateId: z.string(),
  templateVersion: z.int(),
  /** `<theme>.<sub-theme>` -> text. */
  answers: z._default(z.record(z.string(), z.string()), {}),
  /** The supervisor's assessment before the discussion. */
  levels: z._default(talkLevelsSchema, {}),
  /** What the two agreed on. */
  agreed: z._default(talkLevelsSchema, {}),
  meeting: z._default(z.nullable(talkMeetingSchema), null),
  readyOn: z._default(z.nullable(z.iso.date()), null),
  heldOn: z._default(z.nullable(z.iso.date()), null),
  /** Why it is not held this year; HR sees the same in the supervisor's marks. */
  exempt: z._default(z.nullable(z.enum(exemptions)), null),
  /** Null: the employee has written an own half. */
  together: z._default(z.nullable(togetherSchema), null),
  acknowledged: z._default(z.nullable(acknowledgementSchema), null),
  closedOn: z._default(z.nullable(z.iso.date()), null),
});
export type SupervisorHalf = z.infer<typeof supervisorHalfSchema>;

export function emptySupervisorHalf({ id, version }: TalkTemplate): SupervisorHalf {
  return supervisorHalfSchema.parse({ templateId: id, templateVersion: version });
}
