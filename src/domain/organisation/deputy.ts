import * as z from "zod/mini";
import { groupIdSchema } from "./group.ts";
import { personIdSchema } from "./person.ts";

/** Who acts as a group's chair for a time. Days are ISO days, both included. HR's alone: staff see only who acts now. */
export const deputySchema = z.object({
  groupId: groupIdSchema,
  deputyId: personIdSchema,
  from: z.iso.date(),
  to: z.iso.date(),
});
export type Deputy = z.infer<typeof deputySchema>;

/** Who acts for a supervisor for a time: holds the discussions of the staff, beside the supervisor. HR's alone. */
export const staffDeputySchema = z.object({
  supervisorId: personIdSchema,
  deputyId: personIdSchema,
  from: z.iso.date(),
  to: z.iso.date(),
});
export type StaffDeputy = z.infer<typeof staffDeputySchema>;

/** What has been entered, while it counts: one that ended before it began never did. */
export function standingDeputy<D extends Pick<Deputy, "from" | "to">>(
  stored: D | undefined,
  today: string,
): D | null {
  return stored && stored.to >= today && stored.to >= stored.from ? stored : null;
}
