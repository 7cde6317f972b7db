import type { Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { closeLists, ensureWebPermissions } from "../permissions/ensureListPermissions.ts";
import type { Session } from "../session.ts";
import { currentUser, siteLists } from "../sharepoint/readSite.ts";
import { ensureSiteSettings } from "./siteSettings.ts";

/** In a town that does not hold its discussions here, nobody but its admins has any right to the talks site. */
export async function closeTalksSite(session: Session): Promise<Result<null, AdminFailure>> {
  const site = session.talks;
  const me = await currentUser(site);
  if (!me.ok) return me;
  const nobody = { site, groups: new Map(), users: new Map(), levels: new Map(), myId: me.value.Id };
  const closed = await ensureWebPermissions(session, site, [], nobody);
  if (!closed.ok) return closed;
  const settings = await ensureSiteSettings(session, site);
  if (!settings.ok) return settings;
  const lists = await siteLists(site);
  if (!lists.ok) return lists;
  // A list that follows the site is closed with it.
  const own = lists.value.filter((list) => !list.Hidden && list.HasUniqueRoleAssignments);
  return closeLists(session, site, own, me.value.Id);
}
