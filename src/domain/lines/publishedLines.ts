import * as z from "zod/mini";
import { localTextSchema } from "../model/localText.ts";
import { commonDecisionSchema } from "./commonDecision.ts";

/** A line as those below read it. Self-contained: it is read without the model of its day. */
export const publishedLineSchema = z.object({
  id: z.string(),
  kind: z.nullable(localTextSchema),
  text: localTextSchema,
  tag: z.nullable(localTextSchema),
});
export type PublishedLine = z.infer<typeof publishedLineSchema>;

/** What a leading group's discussion laid down for those below: fixed; a correction is a new revision. */
export const publishedLinesSchema = z.object({
  unitId: z.string(),
  unitName: z.string(),
  year: z.int(),
  revision: z.int().check(z.minimum(1)),
  publishedOn: z.iso.date(),
  lines: z.array(publishedLineSchema),
  /** What was decided of the next common competences and ways of learning; null where the group decides none. */
  common: z.nullable(commonDecisionSchema),
});
export type PublishedLines = z.infer<typeof publishedLinesSchema>;
