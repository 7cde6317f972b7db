import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import type { Group } from "../organisation/group.ts";
import { unitChain } from "../organisation/organisation.ts";
import type { Unit, UnitId } from "../organisation/unit.ts";
import { modelIdSchema } from "./modelId.ts";

const titleSchema = z.string().check(z.regex(/\S/));

/** Where a material is: somewhere that people may open. Nothing but https, which can run nothing in the app. */
export const materialUrlSchema = z.url({ protocol: /^https$/, hostname: z.regexes.domain });

/** Something that groups have before them when they discuss: a training plan, results of an assessment, … */
export const materialSchema = z.object({
  id: z.string(),
  title: titleSchema,
  url: materialUrlSchema,
  /** For which kinds of group; empty: for all. */
  groupKindIds: z.array(modelIdSchema),
  /** For the groups of one unit and of the units below it; null: for the whole town. */
  unitId: z.nullable(z.string()),
});
export type Material = z.infer<typeof materialSchema>;

/** The materials of a year, in the order in which they are shown. */
export const materialsSchema = z.object({
  items: z.array(materialSchema).check(z.refine(uniqueIds)),
});
export type Materials = z.infer<typeof materialsSchema>;

/** What a group has before it when it discusses. */
export function materialsFor(
  { items }: Materials,
  group: Pick<Group, "kindId" | "unitId">,
  units: ReadonlyMap<UnitId, Unit>,
): readonly Material[] {
  const chain = unitChain(units, group.unitId).map((unit): string => unit.id);
  return items.filter(
    ({ groupKindIds, unitId }) =>
      (groupKindIds.length === 0 || groupKindIds.includes(group.kindId)) &&
      (unitId === null || chain.includes(unitId)),
  );
}
