import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { folderAccess } from "../folderAccess.ts";
import { inParallel } from "../inParallel.ts";
import { type DocumentLists, ensureFolder, readDocumentLists } from "../open/closedFolders.ts";
import { makeDocuments } from "../open/makeDocuments.ts";
import type { PlannedDocument } from "../open/PlannedDocument.ts";
import type { Principals } from "../permissions/ensureAssignments.ts";
import { ensureListPermissions } from "../permissions/ensureListPermissions.ts";
import { ensureUsers } from "../permissions/ensureUsers.ts";
import type { Session } from "../session.ts";
import type { SitePlace } from "../sitePlace.ts";
import type { Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";

/** Every permission of a site as the town is today, and the documents that are missing. */
export async function syncFolders(
  session: Session,
  place: SitePlace,
  site: WorkSite,
  town: Town,
  known: Principals,
  documents: readonly PlannedDocument[],
): Promise<Result<{ readonly lists: DocumentLists; readonly created: number }, AdminFailure>> {
  session.step({ code: "sync.lists", data: {} });
  const lists = await readDocumentLists(place, site.lists);
  if (!lists.ok) return lists;
  const present = foldersOf(lists.value, town);
  const wanted = present.flatMap(({ grants }) => grants);
  const users = await ensureUsers(session, place.site, known.users, wanted);
  if (!users.ok) return users;
  const principals = { ...known, users: users.value };
  const closed = await ensureListPermissions(session, place, site.lists, lists.value, town, principals);
  if (!closed.ok) return closed;

  session.step({ code: "sync.folders", data: {} });
  const folders = present.filter(({ list, folder }) => !closed.value.has(`${list.name}/${folder}`));
  const asserted = await inParallel(folders, ({ list, folder }) =>
    ensureFolder(session, list, folder, town, principals),
  );
  if (!asserted.ok) return asserted;

  session.step({ code: "sync.documents", data: {} });
  const created = await makeDocuments(session, lists.value, town, principals, documents);
  return created.ok ? ok({ lists: lists.value, created: created.value }) : created;
}

/** The folders that belong to somebody of the town, with who may do what in them. */
function foldersOf(lists: DocumentLists, town: Town) {
  return [...lists.values()].flatMap((list) =>
    [...list.folders.keys()].flatMap((folder) => {
      const grants = folderAccess(town, list.name, folder);
      return grants ? [{ list, folder, grants }] : [];
    }),
  );
}
