import * as z from "zod/mini";
import { unitIdSchema } from "./unit.ts";

export const personIdSchema = z.string().check(z.minLength(1)).brand<"PersonId">();
export type PersonId = z.infer<typeof personIdSchema>;

/** A member of staff. The id is the municipality's own; some have no Entra account. */
export const personSchema = z.object({
  id: personIdSchema,
  name: z.string().check(z.minLength(1)),
  title: z.string(),
  unitId: unitIdSchema,
  supervisorId: z.nullable(personIdSchema),
  /** Supervisors of other jobs that the person has beside the main one. */
  otherSupervisorIds: z._default(z.array(personIdSchema), []),
  /** Entra object id, in lower case. */
  entraId: z.nullable(z.guid()),
  /** User principal name: how SharePoint finds the person. */
  userPrincipalName: z.nullable(z.string()),
  /** Day on which the person came into a town that had people already; absent for those it began with. */
  joinedOn: z.optional(z.iso.date()),
  /** Day on which the person was no longer in the organisation that was brought in; absent while in service. */
  leftOn: z.optional(z.iso.date()),
});
export type Person = z.infer<typeof personSchema>;
