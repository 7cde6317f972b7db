import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { Principals } from "../permissions/ensureAssignments.ts";
import type { FolderList } from "../permissions/permissionTable.ts";
import type { Session } from "../session.ts";
import { createDocument } from "../sharepoint/addItem.ts";
import type { Town } from "../townSite.ts";
import { type DocumentList, type DocumentLists, ensureFolder } from "./closedFolders.ts";
import type { PlannedDocument } from "./plannedDocuments.ts";

/** Makes those of these documents that are missing, and their closed folders; tells how many documents. */
export async function makeDocuments(
  session: Session,
  lists: DocumentLists,
  town: Town,
  principals: Principals,
  documents: readonly PlannedDocument[],
): Promise<Result<number, AdminFailure>> {
  const missing = documents.filter((document) => !isThere(lists, document));
  // Each folder once, before anything goes into it: several documents of a group lie in the same one.
  const folders = new Map(missing.map((document) => [pathOf(lists, document), document]));
  const closed = await inParallel([...folders.values()], ({ list, group }) =>
    ensureFolder(session, listOf(lists, list), group, town, principals),
  );
  if (!closed.ok) return closed;
  const made = await inParallel(missing, (document) =>
    session.changes.make({ code: "document.create", data: { key: document.key } }, () =>
      createDocument(session.work, {
        listId: listOf(lists, document.list).listId,
        folderPath: pathOf(lists, document),
        values: document.values,
      }),
    ),
  );
  return made.ok ? ok(missing.length) : made;
}

function isThere(lists: DocumentLists, document: PlannedDocument): boolean {
  return listOf(lists, document.list).entries.some((entry) => entry.Key === document.key);
}

function pathOf(lists: DocumentLists, { list, group }: PlannedDocument): string {
  return `${listOf(lists, list).rootPath}/${group.id}`;
}

function listOf(lists: DocumentLists, name: FolderList): DocumentList {
  const list = lists.get(name);
  // Every command that opens a year has read all of them.
  if (!list) throw new Error(`The list ${name} has not been read`);
  return list;
}
