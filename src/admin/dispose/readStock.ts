import { ok, type Result } from "#lib/result.ts";
import type { ListName } from "#store/lists.ts";
import { deputyRecord } from "#store/records/deputyRecord.ts";
import { staffDeputyRecord } from "#store/records/staffDeputyRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import { keyedItems } from "../keyedItems.ts";
import { isFolder } from "../open/closedFolders.ts";
import type { Session } from "../session.ts";
import { type ListEntry, listEntries } from "../sharepoint/readSite.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import { talksPlace, workPlace } from "../sitePlace.ts";
import { readWorkSite, type WorkSite } from "../workSite.ts";
import type { Stock, YearsKnown } from "./overdue.ts";

export interface StockedList {
  readonly name: ListName;
  readonly site: SharePoint;
  readonly listId: string;
  readonly rootPath: string;
  readonly documents: readonly ListEntry[];
  readonly folders: readonly ListEntry[];
}

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
  const years = await yearsOfDeputies(session, lists.get("Deputies"));
  if (!years.ok) return years;
  const stock = new Map(read.value.map(({ name, documents }) => [name, documents]));
  return ok({ lists, stock, years: years.value });
}

/** Whoever acts for somebody is kept by the last day, which no column tells. */
async function yearsOfDeputies(
  session: Session,
  list: StockedList | undefined,
): Promise<Result<YearsKnown, AdminFailure>> {
  if (!list) return ok(new Map());
  const { name, listId, documents } = list;
  const items = await keyedItems(session, { name, listId, select: ["Key", "Body"] });
  if (!items.ok) return items;
  return ok(
    new Map(
      documents.flatMap((entry) => {
        const body = String(items.value.get(entry.Key ?? "")?.fields.Body ?? "");
        const [ofGroup, ofStaff] = [deputyRecord.read(body), staffDeputyRecord.read(body)];
        const to = ofGroup.ok ? ofGroup.value.to : ofStaff.ok ? ofStaff.value.to : null;
        return to === null ? [] : [[entry, Number(to.slice(0, 4))] as const];
      }),
    ),
  );
}
