import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { folderAccess } from "../folderAccess.ts";
import { inParallel } from "../inParallel.ts";
import type { Principals } from "../permissions/ensureAssignments.ts";
import { ensureUsers } from "../permissions/ensureUsers.ts";
import type { FolderList } from "../permissions/folderLists.ts";
import type { Session } from "../session.ts";
import { createDocument } from "../sharepoint/addItem.ts";
import type { Town } from "../townSite.ts";
import { type DocumentList, type DocumentLists, ensureFolder } from "./closedFolders.ts";
import type { PlannedDocument } from "./PlannedDocument.ts";

/**
 * Makes those of these documents of one site that are missing, and their closed folders; tells how many documents.
 * Those of the other site are left out.
 */
export async function makeDocuments(
  session: Session,
  lists: DocumentLists,
  town: Town,
  principals: Principals,
  documents: readonly PlannedDocument[],
): Promise<Result<number, AdminFailure>> {
  const present = new Map(
    [...lists.values()].map(({ name, entries }) => [name, new Set(entries.map(({ Key }) => Key))]),
  );
  const missing = documents.filter(({ list, key }) => present.get(list)?.has(key) === false);
  // Each folder once, before anything goes into it: several documents of one group lie in the same one.
  const folders = new Map(missing.map((document) => [pathOf(lists, document), document]));
  const grants = [...folders.values()].flatMap(({ list, folder }) => folderAccess(town, list, folder) ?? []);
  const users = await ensureUsers(session, principals.site, principals.users, grants);
  if (!users.ok) return users;
  const closed = await inParallel([...folders.values()], ({ list, folder }) =>
    ensureFolder(session, listOf(lists, list), folder, town, { ...principals, users: users.value }),
  );
  if (!closed.ok) return closed;
  const made = await inParallel(missing, (document) =>
    session.changes.make({ code: "document.create", data: { key: document.key } }, () =>
      createDocument(listOf(lists, document.list).site, {
        listId: listOf(lists, document.list).listId,
        folderPath: pathOf(lists, document),
        values: document.values,
      }),
    ),
  );
  return made.ok ? ok(missing.length) : made;
}

function pathOf(lists: DocumentLists, { list, folder }: PlannedDocument): string {
  return `${listOf(lists, list).rootPath}/${folder}`;
}

function listOf(lists: DocumentLists, name: FolderList): DocumentList {
  const list = lists.get(name);
  if (!list) throw new Error(`The list ${name} has not been read`);
  return list;
}
