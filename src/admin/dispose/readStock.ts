import { ok, type Result } from "#lib/result.ts";
import type { ListName } from "#store/lists.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import { isFolder } from "../open/closedFolders.ts";
import type { Session } from "../session.ts";
import { listEntries } from "../sharepoint/readSite.ts";
import { talksPlace, workPlace } from "../sitePlace.ts";
import { readWorkSite, type WorkSite } from "../workSite.ts";
import type { Stock, YearsKnown } from "./overdue.ts";
import type { StockedList } from "./StockedList.ts";
import { yearsOfBases, yearsOfDeputies } from "./yearsKept.ts";

/** What lies in every list of both sites: ids, keys and years, none of what stands in a document. */
export interface ReadStock {
  readonly lists: ReadonlyMap<ListName, StockedList>;
  readonly stock: Stock;
  readonly years: YearsKnown;
}

export async function readStock(session: Session, work: WorkSite): Promise<Result<ReadStock, AdminFailure>> {
  const talks = await readWorkSite(session.talks, talksPlace(session).lists);
  if (!talks.ok) return talks;
  const places = [
    { place: workPlace(session), found: work },
    { place: talksPlace(session), found: talks.value },
  ].flatMap(({ place, found }) =>
    place.lists.flatMap(({ name }) => {
      const list = found.lists.get(name);
      return list
        ? [{ name, site: place.site, listId: list.Id, rootPath: list.RootFolder.ServerRelativeUrl }]
        : [];
    }),
  );
  const read = await inParallel(places, async (place): Promise<Result<StockedList, AdminFailure>> => {
    const entries = await listEntries(place.site, place.listId, place.name);
    if (!entries.ok) return entries;
    const documents = entries.value.filter((entry) => !isFolder(entry));
    return ok({ ...place, documents, folders: entries.value.filter(isFolder) });
  });
  if (!read.ok) return read;
  const lists = new Map(read.value.map((list) => [list.name, list]));
  const deputies = await yearsOfDeputies(session, lists.get("Deputies"));
  if (!deputies.ok) return deputies;
  const bases = await yearsOfBases(session, lists.get("LevelSums"), lists.get("LevelBases"));
  if (!bases.ok) return bases;
  const stock = new Map(read.value.map(({ name, documents }) => [name, documents]));
  return ok({ lists, stock, years: new Map([...deputies.value, ...bases.value]) });
}
