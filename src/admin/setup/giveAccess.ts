import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { type DocumentLists, readDocumentLists } from "../open/closedFolders.ts";
import { ensureLevels } from "../permissions/ensureLevels.ts";
import { closeLists, ensureListPermissions } from "../permissions/ensureListPermissions.ts";
import { ensureMembers } from "../permissions/ensureMembers.ts";
import { ensureSiteGroups } from "../permissions/ensureSiteGroups.ts";
import { membersOf } from "../permissions/membershipTable.ts";
import type { SiteAdmins } from "../registry/registryRecords.ts";
import { groupOwners } from "../registry/siteAdmins.ts";
import type { Session } from "../session.ts";
import { siteLists } from "../sharepoint/readSite.ts";
import type { SitePlace } from "../sitePlace.ts";
import type { Town } from "../townSite.ts";
import { foreignLists, type WorkSite } from "../workSite.ts";

/** Levels, groups and the permissions of a site, its lists and every folder in them that stands open. */
export async function giveAccess(
  session: Session,
  place: SitePlace,
  site: WorkSite,
  town: Town,
  admins: { readonly which: keyof SiteAdmins; readonly registryListId: string | undefined },
): Promise<Result<null, AdminFailure>> {
  session.step({ code: "setup.levels", data: {} });
  const levels = await ensureLevels(session, place.site, site.roles);
  if (!levels.ok) return levels;
  session.step({ code: "setup.groups", data: {} });
  const owners = await groupOwners(session, admins.which, admins.registryListId);
  if (!owners.ok) return owners;
  const keepers = { me: site.me, owners: owners.value };
  const groups = await ensureSiteGroups(session, place.site, site.groups, place.baseRoles, keepers);
  if (!groups.ok) return groups;
  const members = await ensureMembers(
    session,
    place.site,
    groups.value,
    membersOf(place.baseRoles, session.options),
  );
  if (!members.ok) return members;
  for (const login of members.value.unknown) session.say({ code: "member.unknown", data: { login } });

  session.step({ code: "setup.permissions", data: {} });
  const all = await siteLists(place.site);
  if (!all.ok) return all;
  const closed = await closeLists(session, place.site, foreignLists(all.value, place.lists), site.me.Id);
  if (!closed.ok) return closed;
  const documents = await documentsOf(session, place, site.lists);
  if (!documents.ok) return documents;
  const permitted = await ensureListPermissions(session, place, site.lists, documents.value, town, {
    site: place.site,
    groups: groups.value,
    users: site.users,
    levels: levels.value,
    myId: site.me.Id,
  });
  return permitted.ok ? ok(null) : permitted;
}

/** In a dry run the lists need not be there yet. */
async function documentsOf(
  session: Session,
  place: SitePlace,
  lists: WorkSite["lists"],
): Promise<Result<DocumentLists, AdminFailure>> {
  const missing = place.folderLists.some((name) => !lists.has(name));
  return session.changes.dryRun && missing ? ok(new Map()) : readDocumentLists(place, lists);
}
