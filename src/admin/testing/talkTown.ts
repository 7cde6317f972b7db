import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ListName } from "#store/lists.ts";
import { type Fields, keyedItems, upsertItems } from "../keyedItems.ts";
import { openSession } from "../session.ts";
import { createDocument } from "../sharepoint/addItem.ts";
import { talksPlace, workPlace } from "../sitePlace.ts";
import { readWorkSite } from "../workSite.ts";
import { smallTalkModel } from "./smallTalkModel.ts";
import { smallModel } from "./smallTown.ts";
import { must, prepareAll, type TownRun, townRun } from "./townRun.ts";

/** The small town with development discussions, prepared by IT in a sandbox that is running. */
export async function prepareTalkTown(origin: string): Promise<TownRun> {
  const run = await townRun(origin);
  const modelFile = join(run.folder, "talks.json");
  await writeFile(modelFile, JSON.stringify({ ...smallModel, talk: smallTalkModel }));
  const withTalks = { ...run, options: { ...run.options, modelFile } };
  must(await prepareAll(withTalks));
  return withTalks;
}

/** A list of either site as the command line reads and writes it. */
export async function listIn(run: Pick<TownRun, "options" | "io">, name: ListName) {
  const session = must(await openSession(run.options, run.io, 0));
  for (const { site, siteId, lists } of [workPlace(session), talksPlace(session)]) {
    const list = must(await readWorkSite(site, lists)).lists.get(name);
    if (list) return { session, site, siteId, list: { name, listId: list.Id, siteId } };
  }
  throw new Error(`no list ${name}`);
}

/** Columns of one document, as whoever may fill it writes them; a row of a list without folders is made where it is missing. */
export async function writeInto(
  run: Pick<TownRun, "options" | "io">,
  name: ListName,
  key: string,
  fields: Fields,
): Promise<void> {
  const { session, list } = await listIn(run, name);
  const keyed = { ...list, select: ["Key", ...Object.keys(fields)] };
  const present = must(await keyedItems(session, keyed));
  must(await upsertItems(session, keyed, present, new Map([[key, fields]])));
}

/** Keys of everything in a list. */
export async function keysIn(
  run: Pick<TownRun, "options" | "io">,
  name: ListName,
): Promise<readonly string[]> {
  const { session, list } = await listIn(run, name);
  return [...must(await keyedItems(session, { ...list, select: ["Key"] })).keys()].sort();
}

/** A document in somebody's folder, such as an earlier year's; tells its item id. */
export async function addDocument(
  run: Pick<TownRun, "options" | "io">,
  name: ListName,
  folder: string,
  values: Readonly<Record<string, string>> & { readonly Key: string },
): Promise<number> {
  const { site, list } = await listIn(run, name);
  const folderPath = `${site.sitePath}/Lists/${name}/${folder}`;
  return must(await createDocument(site, { listId: list.listId, folderPath, values }));
}
