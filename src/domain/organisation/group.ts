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
  /** Day on which the group was no longer in the organisation that was brought in; absent while it is. */
  endedOn: z.optional(z.iso.date()),
});
export type Group = z.infer<typeof groupSchema>;
