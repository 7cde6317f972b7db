import * as z from "zod/mini";
import { commonDecisionSchema } from "../lines/commonDecision.ts";
import { lineSchema } from "../lines/line.ts";
import { personIdSchema } from "../organisation/person.ts";
import { needSchema } from "./need.ts";
import { offerSchema } from "./offer.ts";
import { worksheetSchema } from "./worksheet.ts";

/** The copy of a worksheet that others than the group read. */
export const handedInSchema = z.object({
  worksheet: worksheetSchema,
  /** 1 for the first time it was handed in, 2 for the second, … */
  revision: z.int().check(z.minimum(1)),
  handedInOn: z.iso.date(),
  handedInBy: personIdSchema,
});
export type HandedIn = z.infer<typeof handedInSchema>;

/** The part of a handed-in discussion that compiling needs; kept beside the body so that compiling loads no bodies. */
export const handedInDigestSchema = z.object({
  revision: z.int().check(z.minimum(1)),
  heldOn: z.nullable(z.iso.date()),
  participants: z.nullable(z.int()),
  handedInOn: z.iso.date(),
  neverMet: z.nullable(z.string()),
  needs: z.array(needSchema),
  offers: z.array(offerSchema),
  // What digests of the second version lack.
  lines: z._default(z.array(lineSchema), []),
  commonDecision: z._default(z.nullable(commonDecisionSchema), null),
});
export type HandedInDigest = z.infer<typeof handedInDigestSchema>;

export function digestOf({ worksheet, revision, handedInOn }: HandedIn): HandedInDigest {
  const { heldOn, participants, neverMet, needs, offers, lines, commonDecision } = worksheet;
  return { revision, heldOn, participants, neverMet, needs, offers, lines, commonDecision, handedInOn };
}
