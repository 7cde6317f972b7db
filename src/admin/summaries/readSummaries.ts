import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { themesOf } from "#domain/model/themesOf.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { type Narrative, narrativeSchema } from "#domain/summaries/areaSummary.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
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
  town: Town & { readonly model: TownModel },
  today: string,
): Promise<Result<readonly ReadSummary[], AdminFailure>> {
  let names: readonly string[];
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  } catch {
    return fail({ service: "admin", reason: "fileMissing", file: folder });
  }
  const issues: string[] = [];
  const read: ReadSummary[] = [];
  for (const file of names) {
    const summary = readOne(file, await readFile(join(folder, file), "utf8"), town, today);
    if (summary.ok) read.push(summary.value);
    else issues.push(...summary.failure.map((issue) => `${file}: ${issue}`));
  }
  return issues.length > 0 ? fail({ service: "admin", reason: "badJson", file: folder, issues }) : ok(read);
}

function readOne(
  file: string,
  text: string,
  { model, units }: Town & { readonly model: TownModel },
  today: string,
): Result<ReadSummary, readonly string[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error)]);
  }
  const summary = publishedElsewhereSchema.safeParse(json);
  if (!summary.success)
    return fail(summary.error.issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`));
  const { unitId, publishedOn, narrative } = summary.data;
  const unit = [...units.values()].find(({ id }) => id === unitId);
  if (!unit) return fail([`unitId: ${unitId}`]);
  const kindIds = model.groupKinds.map(({ id }) => id);
  const themes = new Set(themesOf(model, kindIds).map(({ id }) => id as string));
  const issues = [
    ...(publishedOn > today ? [`publishedOn: ${publishedOn}`] : []),
    ...Object.entries(narrative).flatMap(([language, texts]) =>
      Object.keys(texts)
        .filter((theme) => !themes.has(theme))
        .map((theme) => `narrative.${language}.${theme}`),
    ),
  ];
  return issues.length > 0 ? fail(issues) : ok({ file, unit, publishedOn, narrative });
}
