import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import { ensureAssignments, type Principals } from "../permissions/ensureAssignments.ts";
import { folderGrants, roleTitle } from "../permissions/permissionTable.ts";
import type { Session } from "../session.ts";
import { readersOf } from "../townAccess.ts";
import type { Town } from "../townSite.ts";
import { type DocumentLists, isFolder } from "./closedFolders.ts";

/**
 * Gives folders that inherit permissions of their own again, so that nobody who is let into a list finds them open.
 * Tells which ones, as `HandedIn/ryhma-1`. A folder of no known group is left to nobody.
 */
export async function closeInheritingFolders(
  session: Session,
  lists: DocumentLists,
  town: Town,
  principals: Principals,
): Promise<Result<ReadonlySet<string>, AdminFailure>> {
  const open = [...lists.values()].flatMap((list) =>
    list.entries
      .filter((entry) => isFolder(entry) && !entry.HasUniqueRoleAssignments)
      .filter(({ FileDirRef }) => FileDirRef === list.rootPath)
      .map((entry) => ({ list, entry, name: `${list.name}/${entry.FileLeafRef}` })),
  );
  const done = await inParallel(open, ({ list, entry, name }) => {
    const group = town.groups.find(({ id }) => id === entry.FileLeafRef);
    const grants = group ? folderGrants(list.name, group, readersOf(town, group)) : [];
    const target = {
      site: session.work,
      securable: { kind: "item" as const, listId: list.listId, itemId: entry.Id },
      name,
      hasOwn: false,
    };
    // A group that is not there yet gets its rights from `sync`, which makes it.
    const possible = grants.filter(({ role }) => principals.groups.has(roleTitle(role)));
    return ensureAssignments(session, target, possible, principals);
  });
  return done.ok ? ok(new Set(open.map(({ name }) => name))) : done;
}
