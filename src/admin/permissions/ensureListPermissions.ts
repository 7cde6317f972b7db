import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { DocumentLists } from "../open/closedFolders.ts";
import { closeInheritingFolders } from "../open/closeInheritingFolders.ts";
import type { Session } from "../session.ts";
import type { SiteList } from "../sharepoint/readSite.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import type { SitePlace } from "../sitePlace.ts";
import type { Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";
import { ensureAssignments, type Principals, principalIdOf } from "./ensureAssignments.ts";
import { type Grant, listGrants, webGrants } from "./permissionTable.ts";

/** The permissions of a site itself, which never inherits. */
export async function ensureWebPermissions(
  session: Session,
  site: SharePoint,
  grants: readonly Grant[],
  principals: Principals,
): Promise<Result<null, AdminFailure>> {
  const web = { site, securable: { kind: "web" as const }, name: site.sitePath, hasOwn: true };
  return ensureAssignments(session, web, grants, principals);
}

/**
 * The permissions of each of our lists on a site and of the site itself, from the bottom up: whoever is let in finds everything
 * below closed already. Tells which folders had to be closed.
 */
export async function ensureListPermissions(
  session: Session,
  place: SitePlace,
  lists: WorkSite["lists"],
  documents: DocumentLists,
  town: Town,
  principals: Principals,
): Promise<Result<ReadonlySet<string>, AdminFailure>> {
  const closed = await closeInheritingFolders(session, documents, town, principals);
  if (!closed.ok) return closed;
  const done = await inParallel(place.lists, async ({ name }): Promise<Result<null, AdminFailure>> => {
    const list = lists.get(name);
    if (!list && !session.changes.dryRun)
      return fail({ service: "admin", reason: "notSetUp", missing: name });
    const target = {
      site: place.site,
      securable: { kind: "list" as const, listId: list?.Id ?? "" },
      name,
      hasOwn: list?.HasUniqueRoleAssignments ?? false,
    };
    // The town's groups get their SharePoint groups from `open` and `sync`; until then they have no grants.
    const grants = listGrants(name, town.activeGroups, town.kinds).filter(
      ({ role }) => principalIdOf(principals, role) !== undefined,
    );
    return ensureAssignments(session, target, grants, principals);
  });
  if (!done.ok) return done;
  const onWeb = await ensureWebPermissions(session, place.site, webGrants, principals);
  return onWeb.ok ? closed : onWeb;
}

/** Takes everybody's rights to lists that are not ours. */
export async function closeLists(
  session: Session,
  site: SharePoint,
  lists: readonly SiteList[],
  myId: number,
): Promise<Result<null, AdminFailure>> {
  const nobody = { site, groups: new Map(), users: new Map(), levels: new Map(), myId };
  const done = await inParallel(lists, (list) => {
    const securable = { kind: "list" as const, listId: list.Id };
    const target = { site, securable, name: list.Title, hasOwn: list.HasUniqueRoleAssignments ?? false };
    return ensureAssignments(session, target, [], nobody);
  });
  return done.ok ? ok(null) : done;
}
