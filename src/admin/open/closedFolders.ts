import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { folderAccess } from "../folderAccess.ts";
import { inParallel } from "../inParallel.ts";
import { ensureAssignments, type Principals, principalIdOf } from "../permissions/ensureAssignments.ts";
import type { FolderList } from "../permissions/folderLists.ts";
import type { Session } from "../session.ts";
import { createFolder } from "../sharepoint/addItem.ts";
import { closeOff } from "../sharepoint/assignments.ts";
import { type ListEntry, listEntries } from "../sharepoint/readSite.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import type { SitePlace } from "../sitePlace.ts";
import type { Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";

/** One list of documents with everything that lies in it. */
export interface DocumentList {
  readonly name: FolderList;
  readonly site: SharePoint;
  /** `host,guid,guid` of that site. */
  readonly siteId: string;
  readonly listId: string;
  /** `/sites/osaaminen/Lists/Worksheets` */
  readonly rootPath: string;
  readonly entries: readonly ListEntry[];
  /** Folders in the list's root by their name: the id of a group or of a person. */
  readonly folders: ReadonlyMap<string, ListEntry>;
}

/** Those of one site. */
export type DocumentLists = ReadonlyMap<FolderList, DocumentList>;

export async function readDocumentLists(
  { site, siteId, folderLists }: SitePlace,
  lists: WorkSite["lists"],
): Promise<Result<DocumentLists, AdminFailure>> {
  const read = await inParallel(
    folderLists,
    async (name): Promise<Result<readonly [FolderList, DocumentList], AdminFailure>> => {
      const list = lists.get(name);
      if (!list) return fail({ service: "admin", reason: "notSetUp", missing: name });
      const entries = await listEntries(site, list.Id, name);
      if (!entries.ok) return entries;
      const rootPath = list.RootFolder.ServerRelativeUrl;
      const inRoot = entries.value.filter((entry) => isFolder(entry) && entry.FileDirRef === rootPath);
      const folders = new Map(inRoot.map((entry) => [entry.FileLeafRef, entry]));
      return ok([name, { name, site, siteId, listId: list.Id, rootPath, entries: entries.value, folders }]);
    },
  );
  return read.ok ? ok(new Map(read.value)) : read;
}

export const isFolder = (entry: ListEntry) => entry.FileSystemObjectType === 1;

/**
 * The closed folder of a group or person with exactly the permissions of the table, made where missing. It is closed and
 * granted while it is still empty, so that no document ever lies where others can read it.
 */
export async function ensureFolder(
  session: Session,
  list: DocumentList,
  folder: string,
  town: Town,
  principals: Principals,
): Promise<Result<number | undefined, AdminFailure>> {
  const name = `${list.name}/${folder}`;
  const found = list.folders.get(folder);
  const folderId = found
    ? ok(found.Id)
    : await session.changes.make({ code: "folder.create", data: { name } }, () => makeFolder(list, folder));
  if (!folderId.ok || folderId.value === undefined) return folderId;
  const target = {
    site: list.site,
    securable: { kind: "item" as const, listId: list.listId, itemId: folderId.value },
    name,
    hasOwn: found?.HasUniqueRoleAssignments ?? true,
    fresh: !found,
  };
  const grants = (folderAccess(town, list.name, folder) ?? []).filter(
    // Told by `ensureUsers`: an account that the tenant does not know.
    ({ role }) => role.kind !== "user" || principalIdOf(principals, role) !== undefined,
  );
  const set = await ensureAssignments(session, target, grants, principals);
  return set.ok ? folderId : set;
}

async function makeFolder(
  { site, listId, rootPath }: DocumentList,
  name: string,
): Promise<Result<number, AdminFailure>> {
  const made = await createFolder(site, { listId, parentPath: rootPath, name });
  if (!made.ok) return made;
  const closed = await closeOff(site, { kind: "item", listId, itemId: made.value });
  return closed.ok ? made : closed;
}
