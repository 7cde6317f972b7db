import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { personIdSchema } from "../organisation/person.ts";

const by = z.nullable(personIdSchema);

/** Which decision made a version of the plan valid. */
export const confirmationSchema = z.object({
  version: z.int().check(z.minimum(1)),
  /** The body that confirmed it, as the decision names it. */
  body: z.string(),
  on: z.iso.date(),
  meeting: z.string(),
  section: z.string(),
  by,
});
export type Confirmation = z.infer<typeof confirmationSchema>;

/** One management group's word on the compiled plan. */
export const planReviewSchema = z.object({
  id: z.string(),
  version: z.int(),
  /** The review step of the town's data. */
  stepId: z.string(),
  groupId: z.string(),
  on: z.iso.date(),
  outcome: z.enum(["approved", "remarks", "returned"]),
  remarks: z.string(),
  by,
});
export type PlanReview = z.infer<typeof planReviewSchema>;

/** What somebody did to the plan of a year, for its history. */
export const planEventSchema = z.object({
  id: z.string(),
  /** ISO instant. */
  at: z.string(),
  by,
  what: z.enum([
    "compiled",
    "returned",
    "sentToReview",
    "reviewed",
    "sentToCommittee",
    "confirmed",
    "published",
    "amendmentBegun",
    "followedUp",
    "archived",
  ]),
  version: z.int(),
  unitId: z.nullable(z.string()),
  note: z.string(),
});
export type PlanEvent = z.infer<typeof planEventSchema>;

/** Where one unit's plan stands with HR. */
const unitStandingSchema = z.object({
  /** The copy that HR compiled last: of which version of the town's plan, from which revision of the sheet. */
  compiled: z.nullable(z.object({ version: z.int(), sheetRevision: z.int(), on: z.iso.date(), by })),
  /** HR, or a management group, asks the area to correct that revision. */
  returned: z.nullable(z.object({ sheetRevision: z.int(), on: z.iso.date(), by, reason: z.string() })),
});
export type UnitStanding = z.infer<typeof unitStandingSchema>;

/** The way of one year's plan from compiling to the archive: HR writes it, management teams read it. */
export const planProcessSchema = z.object({
  /** The version on its way, or the last one confirmed. An amendment is the next one. */
  version: z._default(z.int().check(z.minimum(1)), 1),
  /** By unit: service areas, and the organisation for the centralised plan. */
  units: z._default(z.record(z.string(), unitStandingSchema), {}),
  sentToReview: z._default(z.nullable(z.object({ version: z.int(), on: z.iso.date(), by })), null),
  reviews: z._default(z.array(planReviewSchema).check(z.refine(uniqueIds)), []),
  sentToCommittee: z._default(z.nullable(z.object({ version: z.int(), on: z.iso.date(), by })), null),
  confirmations: z._default(z.array(confirmationSchema), []),
  /** Why the version that follows a confirmed one was begun, by version. */
  amendments: z._default(
    z.array(z.object({ version: z.int(), on: z.iso.date(), by, reason: z.string() })),
    [],
  ),
  followedUp: z._default(z.nullable(z.object({ on: z.iso.date(), by, remark: z.string() })), null),
  archived: z._default(z.nullable(z.object({ on: z.iso.date(), by })), null),
  log: z._default(z.array(planEventSchema).check(z.refine(uniqueIds)), []),
});
export type PlanProcess = z.infer<typeof planProcessSchema>;

export const emptyPlanProcess: PlanProcess = planProcessSchema.parse({});
