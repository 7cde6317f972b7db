import * as z from "zod/mini";

/** What is told of one competence in one area or the town; null: not told (domain/statistics/levelFigures.ts). */
export const levelSumSchema = z.object({
  competenceId: z.string(),
  respondents: z.nullable(z.int()),
  mean: z.nullable(z.number()),
  /** People at levels 1-2, 3 and 4-5. */
  bands: z.nullable(z.tuple([z.int(), z.int(), z.int()])),
  /** The year whose answers it is of, where too few have changed since to tell it anew; null: of this year. */
  since: z._default(z.nullable(z.int()), null),
});
export type LevelSum = z.infer<typeof levelSumSchema>;

/** Sums of the agreed levels of a service area or of the town in one year: the IT job writes, HR and leads read. */
export const levelSumsSchema = z.object({
  computedOn: z.iso.date(),
  sums: z.array(levelSumSchema),
});
export type LevelSums = z.infer<typeof levelSumsSchema>;
