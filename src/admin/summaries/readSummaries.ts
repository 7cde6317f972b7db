import * as z from "zod/mini";
import { themesOf } from "#domain/model/themesOf.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { type Narrative, narrativeSchema } from "#domain/summaries/areaSummary.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { readJsonFolder } from "../readJsonFolder.ts";
import type { Town } from "../townSite.ts";

/** A summary that HR published elsewhere, as its file tells it: `{unitId, publishedOn, narrative: {fi: {theme: text}}}`. */
const publishedElsewhereSchema = z.strictObject({
  unitId: z.string(),
  publishedOn: z.iso.date(),
  narrative: narrativeSchema,
});

export interface ReadSummary {
  readonly file: string;
  readonly unit: Unit;
  readonly publishedOn: string;
  readonly narrative: Narrative;
}

/** The summaries of a folder, one JSON file each, or everything that is wrong with them. */
export async function readSummaries(
  folder: string,
  { model, units }: Town & { readonly model: TownModel },
  today: string,
): Promise<Result<readonly ReadSummary[], AdminFailure>> {
  const kindIds = model.groupKinds.map(({ id }) => id);
  const themes = new Set(themesOf(model, kindIds).map(({ id }) => id as string));
  return readJsonFolder(folder, publishedElsewhereSchema, ({ unitId, publishedOn, narrative }, file) => {
    const unit = [...units.values()].find(({ id }) => id === unitId);
    if (!unit) return fail([`unitId: ${unitId}`]);
    const issues = [
      ...(publishedOn > today ? [`publishedOn: ${publishedOn}`] : []),
      ...Object.entries(narrative).flatMap(([language, texts]) =>
        Object.keys(texts)
          .filter((theme) => !themes.has(theme))
          .map((theme) => `narrative.${language}.${theme}`),
      ),
    ];
    return issues.length > 0 ? fail(issues) : ok({ file, unit, publishedOn, narrative });
  });
}
