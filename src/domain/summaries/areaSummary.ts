import * as z from "zod/mini";
import { fateSchema } from "../discussions/review.ts";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { languageSchema } from "../model/localText.ts";

/** HR's own words of a summary: language -> themeId -> text. */
export const narrativeSchema = z.partialRecord(languageSchema, z.record(z.string(), z.string()));
export type Narrative = z.infer<typeof narrativeSchema>;

/**
 * Competences that HR counts as one. `keys` name the rows that it takes in: `id:<competenceId>` for a common competence,
 * `text:<competenceKey>` for one in groups' own words.
 */
export const mergeSchema = z.object({
  id: z.string(),
  /** The common competence that they all mean; null: `text` names them. */
  competenceId: z.nullable(z.string()),
  text: z.string(),
  keys: z.array(z.string()),
});
export type Merge = z.infer<typeof mergeSchema>;

/** HR's working copy of the summary of one area and year. Drafts of the first version have a narrative only. */
export const areaSummarySchema = z.object({
  narrative: narrativeSchema,
  merges: z._default(z.array(mergeSchema).check(z.refine(uniqueIds)), []),
  /** Proposals that HR has said no to, by their id. */
  keptApart: z._default(z.array(z.string()), []),
  /**
   * What becomes of the needs of a row: by a row's key, or `merge:<id>`; of one group's need alone by
   * `need:<group id>:<need id>`. Null: taken back, which a group that was told is then told as well.
   */
  fates: z._default(z.record(z.string(), z.nullable(fateSchema)), {}),
  /** The unit's lines as HR publishes them, where they differ from the group's words: language -> line id -> text. */
  lineTexts: z._default(narrativeSchema, {}),
  /** The group's words that HR's wording of a line was made for, by line id: when they change, HR looks again. */
  lineBasis: z._default(z.record(z.string(), z.string()), {}),
});
export type AreaSummary = z.infer<typeof areaSummarySchema>;

export const emptyAreaSummary: AreaSummary = {
  narrative: {},
  merges: [],
  keptApart: [],
  fates: {},
  lineTexts: {},
  lineBasis: {},
};
