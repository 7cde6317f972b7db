import * as z from "zod/mini";
import { personIdSchema } from "../organisation/person.ts";
import { needSchema } from "./need.ts";
import { worksheetSchema } from "./worksheet.ts";

/** The copy of a worksheet that others than the group read. */
export const handedInSchema = z.object({
  worksheet: worksheetSchema,
  handedInOn: z.iso.date(),
  handedInBy: personIdSchema,
});
export type HandedIn = z.infer<typeof handedInSchema>;

/** The part of a handed-in discussion that compiling needs; kept beside the body so that compiling loads no bodies. */
export const handedInDigestSchema = z.object({
  heldOn: z.nullable(z.iso.date()),
  participants: z.nullable(z.int()),
  handedInOn: z.iso.date(),
  needs: z.array(needSchema),
});
export type HandedInDigest = z.infer<typeof handedInDigestSchema>;

export function digestOf(handedIn: HandedIn): HandedInDigest {
  const { heldOn, participants, needs } = handedIn.worksheet;
  return { heldOn, participants, needs, handedInOn: handedIn.handedInOn };
}
