import * as z from "zod/mini";
import { publishedLineSchema } from "../lines/publishedLines.ts";
import { localTextSchema } from "../model/localText.ts";
import { modelIdSchema } from "../model/modelId.ts";
import { narrativeSchema } from "./areaSummary.ts";

/** A competence with how many needs name it. Self-contained: a published copy is read without the model of its day. */
const competenceCountSchema = z.object({
  competence: localTextSchema,
  common: z.boolean(),
  needs: z.int(),
  groups: z.int(),
});

/** What was published: fixed, self-contained, without names of missing groups. */
export const publishedSummarySchema = z.object({
  unitName: z.string(),
  year: z.int(),
  revision: z.int().check(z.minimum(1)),
  publishedOn: z.iso.date(),
  groupsIn: z.int(),
  groupsExpected: z.int(),
  /** Groups that said, or of which HR said, that they never met; absent in copies of an earlier version. */
  groupsNeverMet: z._default(z.int(), 0),
  participants: z.int(),
  themes: z.array(
    z.object({ id: modelIdSchema, name: localTextSchema, competences: z.array(competenceCountSchema) }),
  ),
  shares: z.object({ s70: z.int(), s20: z.int(), s10: z.int(), open: z.int() }),
  narrative: narrativeSchema,
  /** The lines of the unit's leading group; absent in copies of an earlier version. */
  lines: z._default(z.array(publishedLineSchema), []),
});
export type PublishedSummary = z.infer<typeof publishedSummarySchema>;

/** Says that a published copy is no longer to be read. The copy itself can be changed by nobody. */
export const withdrawalSchema = z.object({ on: z.iso.date() });
export type Withdrawal = z.infer<typeof withdrawalSchema>;
