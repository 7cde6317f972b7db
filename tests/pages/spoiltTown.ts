import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import { publishSummary } from "#usecases/publishSummary.ts";
import { writeAreaSummary } from "#usecases/writeAreaSummary.ts";
import type { BrokenText } from "../arbitraries/brokenJson.ts";
import { inBody, wholeBody } from "./changedBody.ts";
import { type OpenTown, openTown } from "./openTown.ts";
import { area, publisher } from "./publisher.ts";

/** A stored document of the town that a test spoils. */
export interface Target {
  readonly list: string;
  readonly key: string;
  readonly column: "Body" | "Digest";
}

const group = "ryhma-siltasaari";

/** Of every kind one, all of them shown on some screen of `spoiltGroup` or `area`. */
export const targets: readonly Target[] = [
  { list: "Model", key: "model", column: "Body" },
  { list: "Units", key: "hyvinvointi", column: "Body" },
  { list: "Groups", key: group, column: "Body" },
  { list: "People", key: "p-0017", column: "Body" },
  { list: "Worksheets", key: `worksheet:2027:${group}`, column: "Body" },
  { list: "HandedIn", key: `handedin:2027:${group}`, column: "Body" },
  { list: "HandedIn", key: `handedin:2027:${group}`, column: "Digest" },
  { list: "Summaries", key: `summary:2027:${area}`, column: "Body" },
  { list: "Posts", key: `post:2027:${area}:1`, column: "Body" },
  { list: "PublishedStaff", key: `published:2027:${area}:1`, column: "Body" },
];
/** Documents of a group that is still writing. */
export const draftTargets: readonly Target[] = [
  { list: "Worksheets", key: "worksheet:2027:ryhma-rehtorit", column: "Body" },
  { list: "HandedIn", key: "handedin:2027:ryhma-rehtorit", column: "Body" },
];
export const chairOfDraft = "e2862d37-b09e-41b1-ad9e-a9e86f2a160a";
export const spoiltGroup = group;
export const chairOfSpoilt = "7755fac5-c4a0-482b-a91a-94896284f9b5";

/** Columns that people may edit in SharePoint's list view. */
export const editable = ["Title", "State", "DueOn", "Kind", "GroupId", "UnitId", "AreaKey"] as const;

export interface SpoiltTown extends OpenTown {
  /** Spoils a document past the app, does the work and puts it back. False when SharePoint itself refuses the text. */
  spoilt(target: Target, how: BrokenText, work: () => Promise<void>): Promise<boolean>;
  /** The same with other columns. */
  edited(
    target: Target,
    fields: Readonly<Record<string, string>>,
    work: () => Promise<void>,
  ): Promise<boolean>;
}

/** A town whose area has a summary that HR wrote and published. */
export async function spoiltTown(): Promise<SpoiltTown> {
  const town = await openTown();
  const hr = await publisher(town);
  const work = await writeAreaSummary(hr.services, 2027, area);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  work.value.autosave.change(
    (summary): AreaSummary => ({ ...summary, narrative: { fi: { current: "Perusta on vahva." } } }),
  );
  await work.value.autosave.leave();
  const published = await publishSummary(hr.services, await hr.preview());
  if (!published.ok) throw new Error(JSON.stringify(published.failure));

  const itemOf = async ({ list, key }: Target) => {
    const items = `/sites/${town.config.siteId}/lists/${town.config.lists[list]}/items`;
    const { body } = await town.send(
      "it",
      "GET",
      encodeURI(`${items}?$expand=fields&$filter=fields/Key eq '${key}'`),
    );
    const [item] = (body as { value: { id: string; fields: Record<string, string> }[] }).value;
    if (!item) throw new Error(`${list} has no ${key}`);
    return { path: `${items}/${item.id}/fields`, fields: item.fields };
  };
  const edited: SpoiltTown["edited"] = async (target, fields, run) => {
    const item = await itemOf(target);
    const present = Object.entries(fields).filter(([name]) => item.fields[name] !== undefined);
    const before = Object.fromEntries(present.map(([name]) => [name, item.fields[name]]));
    const answer = await town.send("it", "PATCH", item.path, Object.fromEntries(present));
    if (answer.status !== 200) return false;
    const putBack = () => town.send("it", "PATCH", item.path, before);
    await run().finally(putBack);
    return true;
  };
  return {
    ...town,
    edited,
    async spoilt(target, how, run) {
      const { fields } = await itemOf(target);
      const { column } = target;
      const next =
        column === "Body"
          ? inBody(fields, how.of(wholeBody(fields)))
          : { [column]: how.of(String(fields[column])) };
      return edited(target, next, run);
    },
  };
}
