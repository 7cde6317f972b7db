import type { TownModel } from "#domain/model/townModel.ts";
import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { Principals } from "../permissions/ensureAssignments.ts";
import type { FolderList } from "../permissions/permissionTable.ts";
import type { Session } from "../session.ts";
import { createDocument } from "../sharepoint/addItem.ts";
import type { Town } from "../townSite.ts";
import { type DocumentList, type DocumentLists, ensureFolder } from "./closedFolders.ts";
import { type PlannedDocument, type PlannedYear, plannedDocuments } from "./plannedDocuments.ts";

export interface OpenedYear extends PlannedYear {
  readonly created: number;
  /** `<list>/<groupId>` -> item id of the folder. */
  readonly folders: ReadonlyMap<string, number>;
}

/** Makes the closed folders and documents of a year that are missing. */
export async function openYear(
  session: Session,
  lists: DocumentLists,
  town: Town & { readonly model: TownModel },
  principals: Principals,
  year: number,
): Promise<Result<OpenedYear, AdminFailure>> {
  const planned = plannedDocuments(town, year);
  if (!planned.ok) return planned;
  const folders = new Map<string, number>();
  const missing = planned.value.documents.filter((document) => !isThere(lists, document));
  const made = await inParallel(missing, async (document): Promise<Result<null, AdminFailure>> => {
    const list = lists.get(document.list) as DocumentList;
    const folder = await ensureFolder(session, list, document.group, town, principals);
    if (!folder.ok) return folder;
    if (folder.value !== undefined) folders.set(`${document.list}/${document.group.id}`, folder.value);
    const created = await session.changes.make({ code: "document.create", data: { key: document.key } }, () =>
      createDocument(session.work, {
        listId: list.listId,
        folderPath: `${list.rootPath}/${document.group.id}`,
        values: document.values,
      }),
    );
    return created.ok ? ok(null) : created;
  });
  if (!made.ok) return made;
  return ok({ ...planned.value, created: missing.length, folders });
}

function isThere(lists: DocumentLists, document: PlannedDocument): boolean {
  return lists.get(document.list as FolderList)?.entries.some((entry) => entry.Key === document.key) ?? false;
}
