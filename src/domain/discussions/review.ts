import * as z from "zod/mini";
import { groupIdSchema } from "../organisation/group.ts";
import { personIdSchema } from "../organisation/person.ts";
import { offerSchema } from "./offer.ts";

/** The training, or other learning, that a need led to. */
export const ledToSchema = z.object({
  what: z.string(),
  /** When it is planned for, in HR's words: "syyskuu 2027". */
  when: z.string(),
  /** Null until it has been held. */
  heldOn: z.nullable(z.iso.date()),
});
export type LedTo = z.infer<typeof ledToSchema>;

/** Where a need of a group went. `notNow`: declined; `remark` says why. */
export const fateSchema = z.object({
  fate: z.enum(["areaPlan", "centralPlan", "ownGroup", "sharing", "notNow"]),
  remark: z.string(),
  ledTo: z._default(z.nullable(ledToSchema), null),
});
export type Fate = z.infer<typeof fateSchema>;
export type FateKind = Fate["fate"];

/** Another group's strength that HR passes on for a need of this group. */
export const passedOfferSchema = z.extend(offerSchema, { fromGroupId: groupIdSchema, on: z.iso.date() });
export type PassedOffer = z.infer<typeof passedOfferSchema>;

/** HR's dealings with one group's discussion of a year. HR writes it, the group reads it. */
export const reviewSchema = z.object({
  /** Counts for the copy of that revision only: what is handed in later has not been decided about. */
  decision: z.nullable(
    z.object({
      kind: z.enum(["returned", "accepted"]),
      revision: z.int(),
      on: z.iso.date(),
      by: personIdSchema,
      /** Why it is returned; may be empty for what is accepted. */
      reason: z.string(),
    }),
  ),
  nudges: z.array(z.object({ id: z.string(), on: z.iso.date(), by: personIdSchema })),
  /** HR's own word that the group never met, where the group itself has said nothing. */
  neverMet: z.nullable(z.object({ on: z.iso.date(), by: personIdSchema, reason: z.string() })),
  /** Which copy the latest published summary was compiled from. */
  compiled: z.nullable(z.object({ revision: z.int(), summaryRevision: z.int(), on: z.iso.date() })),
  /** By the need's id. */
  fates: z.record(z.string(), fateSchema),
  /** When HR last told the group something new of its needs. */
  toldOn: z._default(z.nullable(z.iso.date()), null),
  offers: z.array(passedOfferSchema),
});
export type Review = z.infer<typeof reviewSchema>;

export const emptyReview: Review = {
  decision: null,
  nudges: [],
  neverMet: null,
  compiled: null,
  fates: {},
  toldOn: null,
  offers: [],
};
