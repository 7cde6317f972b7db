import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { personIdSchema } from "../organisation/person.ts";

const hours = z.number().check(z.minimum(0), z.maximum(9_999));

/** What is known of a training whoever writes it down. */
const trainingFacts = {
  id: z.string(),
  title: z.string(),
  provider: z._default(z.string(), ""),
  /** First day. */
  on: z.iso.date(),
  /** Last day where it is another; null: the same. */
  until: z._default(z.nullable(z.iso.date()), null),
  /** Uninterrupted hours in all. */
  hours,
  methodId: z._default(z.nullable(z.string()), null),
  competenceId: z._default(z.nullable(z.string()), null),
};

/** A training that a person has taken part in. */
export const trainingEntrySchema = z.object({
  ...trainingFacts,
  /** Guided, on paid time, within the plan: of the kind that the law on training compensation means. */
  eligible: z._default(z.boolean(), false),
  /** The row of the confirmed plan that it carries out. */
  planRow: z._default(z.nullable(z.object({ unitId: z.string(), rowId: z.string() })), null),
  source: z._default(z.enum(["manual", "proposal", "import"]), "manual"),
  /** What an imported completion is known by in its platform: the same one is never entered twice. */
  importKey: z._default(z.nullable(z.string()), null),
  proposalId: z._default(z.nullable(z.string()), null),
  enteredBy: z._default(z.nullable(personIdSchema), null),
  enteredOn: z.iso.date(),
});
export type TrainingEntry = z.infer<typeof trainingEntrySchema>;

/** What was decided about a person's own proposal. */
const trainingDecisionSchema = z.object({
  outcome: z.enum(["taken", "declined"]),
  reason: z.string(),
  on: z.iso.date(),
});
export type TrainingDecision = z.infer<typeof trainingDecisionSchema>;

/** Trainings of one person in one calendar year. The supervisor and HR write it, the person reads it. */
export const trainingRecordSchema = z.object({
  entries: z._default(z.array(trainingEntrySchema).check(z.refine(uniqueIds)), []),
  /** When the person was employed with a wage subsidy: trainings of those days give no compensation. */
  subsidised: z._default(z.array(z.object({ from: z.iso.date(), to: z.iso.date() })), []),
  /** What was decided about the person's own proposals, by their id. */
  decisions: z._default(z.record(z.string(), trainingDecisionSchema), {}),
});
export type TrainingRecord = z.infer<typeof trainingRecordSchema>;

/** Trainings that a person has told of: the person writes them, the supervisor takes them into the record. */
export const trainingProposalsSchema = z.object({
  entries: z._default(
    z
      .array(z.object({ ...trainingFacts, note: z._default(z.string(), ""), proposedOn: z.iso.date() }))
      .check(z.refine(uniqueIds)),
    [],
  ),
});
export type TrainingProposals = z.infer<typeof trainingProposalsSchema>;
export type TrainingProposal = TrainingProposals["entries"][number];

export const emptyTrainingRecord: TrainingRecord = trainingRecordSchema.parse({});
export const emptyTrainingProposals: TrainingProposals = trainingProposalsSchema.parse({});
