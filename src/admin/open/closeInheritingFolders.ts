import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { folderAccess } from "../folderAccess.ts";
import { inParallel } from "../inParallel.ts";
import { ensureAssignments, type Principals, principalIdOf } from "../permissions/ensureAssignments.ts";
import type { Session } from "../session.ts";
import type { Town } from "../townSite.ts";
import { type DocumentLists, isFolder } from "./closedFolders.ts";

/**
 * Gives folders that inherit permissions of their own again, so that nobody who is let into a list finds them open.
 * Tells which ones, as `HandedIn/ryhma-1`. A folder of no known group or person is
 * left to nobody.
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
    const grants = folderAccess(town, list.name, entry.FileLeafRef) ?? [];
    const target = {
      site: list.site,
      securable: { kind: "item" as const, listId: list.listId, itemId: entry.Id },
      name,
      hasOwn: false,
    };
    // Whoever the site does not know yet gets their rights from `sync`, which makes them known.
    const possible = grants.filter(({ role }) => principalIdOf(principals, role) !== undefined);
    return ensureAssignments(session, target, possible, principals);
  });
  return done.ok ? ok(new Set(open.map(({ name }) => name))) : done;
}
