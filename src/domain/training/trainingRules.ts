import * as z from "zod/mini";
import { modelIdSchema } from "../model/modelId.ts";

/** How hours become days, and what days are compensated, between two days (1140/2013, and its end in HE 147/2025). */
export const trainingRuleSchema = z.object({
  id: modelIdSchema,
  from: z.iso.date(),
  /** Last day; null: for the time being. */
  to: z.nullable(z.iso.date()),
  hoursPerDay: z.number().check(z.minimum(1), z.maximum(24)),
  /** A part shorter than this counts for nothing. */
  shortestHours: z.number().check(z.minimum(0), z.maximum(24)),
  /** Days of one person in a year that may be compensated. */
  mostDays: z.number().check(z.minimum(0), z.maximum(366)),
  /** Null: the law gives no euros any more; days are counted all the same. */
  compensation: z.nullable(
    z.object({
      /** The average day's pay is the wage sum through full-time years through this. */
      payDays: z.number().check(z.minimum(1)),
      /** Part of it that is paid, in per cent. */
      percent: z.number().check(z.minimum(0), z.maximum(100)),
    }),
  ),
});
export type TrainingRule = z.infer<typeof trainingRuleSchema>;

/** What the law has said, for a town whose data says nothing else. */
export const lawfulTrainingRules: TrainingRule[] = [
  {
    id: modelIdSchema.parse("until-2025"),
    from: "2014-01-01",
    to: "2025-12-31",
    hoursPerDay: 6,
    shortestHours: 1,
    mostDays: 3,
    compensation: { payDays: 200, percent: 10 },
  },
  {
    id: modelIdSchema.parse("from-2026"),
    from: "2026-01-01",
    to: null,
    hoursPerDay: 6,
    shortestHours: 1,
    mostDays: 3,
    compensation: null,
  },
];
