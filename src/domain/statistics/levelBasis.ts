import * as z from "zod/mini";
import { type Telling, tellings } from "./levelFigures.ts";
import type { Basis } from "./releaseOf.ts";

const tellingSchema = z.enum(tellings);

/**
 * What one competence's figures of one year were computed from, as it is kept for the next. It names people by the
 * town's own ids, and is for the unattended job alone.
 */
export const levelBasisSchema = z.object({
  competenceId: z.string(),
  year: z.int(),
  /** Null: too few have changed, and the figures of the year before stand. */
  basis: z.nullable(
    z.object({
      /** Service area -> person -> level. */
      people: z.record(z.string(), z.record(z.string(), z.int())),
      areas: z.record(z.string(), tellingSchema),
      town: tellingSchema,
    }),
  ),
});
export type LevelBasis = z.infer<typeof levelBasisSchema>;

/** That a year's figures have been begun: on which day, and of which competences and areas. */
export const levelPeriodSchema = z.object({
  year: z.int(),
  computedOn: z.iso.date(),
  competenceIds: z.array(z.string()),
  areaIds: z.array(z.string()),
});
export type LevelPeriod = z.infer<typeof levelPeriodSchema>;

export function keptBasis({ people, areas, town }: Basis): LevelBasis["basis"] {
  return {
    people: Object.fromEntries([...people].map(([id, levels]) => [id, Object.fromEntries(levels)])),
    areas: Object.fromEntries(areas),
    town,
  };
}

export function basisOf({ people, areas, town }: NonNullable<LevelBasis["basis"]>): Basis {
  return {
    people: new Map(Object.entries(people).map(([id, levels]) => [id, new Map(Object.entries(levels))])),
    areas: new Map<string, Telling>(Object.entries(areas)),
    town,
  };
}
