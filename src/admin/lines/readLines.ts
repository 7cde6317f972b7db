import * as z from "zod/mini";
import { layingGroups } from "#domain/lines/layingCopy.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { type Narrative, narrativeSchema } from "#domain/summaries/areaSummary.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { readJsonFolder } from "../readJsonFolder.ts";
import type { Town } from "../townSite.ts";

/** A unit's lines as HR published them elsewhere: their words stand in its leading groups' discussions. */
const linesElsewhereSchema = z.strictObject({
  unitId: z.string(),
  publishedOn: z.iso.date(),
  /** Other words and translations than the groups' own: language -> line id -> text. */
  texts: z._default(narrativeSchema, {}),
});

export interface ReadLines {
  readonly file: string;
  readonly unit: Unit;
  /** Those who lay lines down for that unit. */
  readonly groups: readonly Group[];
  readonly publishedOn: string;
  readonly texts: Narrative;
}

/** The published lines of a folder, one JSON file each, or everything that is wrong with them. */
export async function readLines(
  folder: string,
  { units, groups, kinds }: Town,
  today: string,
): Promise<Result<readonly ReadLines[], AdminFailure>> {
  return readJsonFolder(folder, linesElsewhereSchema, ({ unitId, publishedOn, texts }, file) => {
    const unit = [...units.values()].find(({ id }) => id === unitId);
    const laying = unit ? layingGroups(groups, [...kinds.values()], unit.id) : [];
    if (!unit || laying.length === 0) return fail([`unitId: ${unitId}`]);
    return publishedOn > today
      ? fail([`publishedOn: ${publishedOn}`])
      : ok({ file, unit, groups: laying, publishedOn, texts });
  });
}
