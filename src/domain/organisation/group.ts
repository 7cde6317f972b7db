import * as z from "zod/mini";
import { personIdSchema } from "./person.ts";
import { unitIdSchema } from "./unit.ts";

export const groupIdSchema = z
  .string()
  .check(z.regex(/^[a-z0-9-]+$/))
  .brand<"GroupId">();
export type GroupId = z.infer<typeof groupIdSchema>;

/** Holds a discussion; not a unit: its members may come from several. `unitId` is the unit whose perspective it takes. */
export const groupSchema = z.object({
  id: groupIdSchema,
  name: z.string().check(z.minLength(1)),
  kindId: z.string(),
  unitId: unitIdSchema,
  chairId: personIdSchema,
  secretaryId: z.nullable(personIdSchema),
  /** Everyone in the group, chair and secretary included. */
  memberIds: z.array(personIdSchema),
  /** The nearest supervisor of the chair who is not in the group: reads what it hands in. */
  headId: z._default(z.nullable(personIdSchema), null),
  /** The deputy who acts as chair today. */
  actingChairId: z._default(z.nullable(personIdSchema), null),
  /** Groups that go on in this one. */
  mergedFrom: z._default(z.array(groupIdSchema), []),
  /** The group that this one, which has ended, goes on in. */
  mergedInto: z._default(z.nullable(groupIdSchema), null),
  /** Day on which the group came into a town that had groups already; absent for those it began with. */
  startedOn: z.optional(z.iso.date()),
  /** Day on which the group was no longer in the organisation that was brought in; absent while it is. */
  endedOn: z.optional(z.iso.date()),
});
export type Group = z.infer<typeof groupSchema>;
