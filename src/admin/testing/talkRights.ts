import type { TalksList } from "../permissions/folderLists.ts";
import { type ListEntry, listEntries, roleAssignments } from "../sharepoint/readSite.ts";
import { listIn } from "./talkTown.ts";
import { must, type TownRun } from "./townRun.ts";

type Run = Pick<TownRun, "options" | "io">;

/** Everything that lies in a list of the talks site. */
export async function talkEntries(run: Run, name: TalksList): Promise<readonly ListEntry[]> {
  const { site, list } = await listIn(run, name);
  return must(await listEntries(site, list.listId, name));
}

/** Who may do what in a closed folder: `Teemu Tekijä lukee`. Null: there is no such folder. */
export async function talkRights(
  run: Run,
  name: TalksList,
  folder: string,
): Promise<readonly string[] | null> {
  const { site, list } = await listIn(run, name);
  const entries = must(await listEntries(site, list.listId, name));
  const itemId = entries.find(({ FileLeafRef }) => FileLeafRef === folder)?.Id;
  if (itemId === undefined) return null;
  const { listId } = list;
  return must(await roleAssignments(site, { kind: "item", listId, itemId }))
    .map(({ title, roles }) => `${title} ${roles.map((role) => role.name).join("+")}`)
    .map((text) => text.replaceAll("Osaamiskello: ", ""))
    .sort();
}
