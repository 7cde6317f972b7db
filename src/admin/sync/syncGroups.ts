import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { ensureMembers, type MembersDone } from "../permissions/ensureMembers.ts";
import { ensureSiteGroups, type SiteGroups } from "../permissions/ensureSiteGroups.ts";
import type { Role } from "../permissions/permissionTable.ts";
import type { SiteAdmins } from "../registry/registryRecords.ts";
import { groupOwners } from "../registry/siteAdmins.ts";
import type { Session } from "../session.ts";
import type { WorkSite } from "../workSite.ts";

/** The SharePoint groups of a site and exactly their members. */
export async function syncGroups(
  session: Session,
  site: WorkSite,
  wanted: {
    readonly which: keyof SiteAdmins;
    readonly registryId: string;
    readonly roles: readonly Role[];
    readonly table: ReadonlyMap<string, readonly string[]>;
  },
): Promise<Result<{ readonly groups: SiteGroups; readonly members: MembersDone }, AdminFailure>> {
  const at = session[wanted.which];
  session.step({ code: "sync.groups", data: {} });
  const owners = await groupOwners(session, wanted.which, wanted.registryId);
  if (!owners.ok) return owners;
  const keepers = { me: site.me, owners: owners.value };
  const groups = await ensureSiteGroups(session, at, site.groups, wanted.roles, keepers);
  if (!groups.ok) return groups;

  session.step({ code: "sync.members", data: {} });
  const members = await ensureMembers(session, at, groups.value, wanted.table);
  if (!members.ok) return members;
  for (const login of members.value.unknown) session.say({ code: "member.unknown", data: { login } });
  return ok({ groups: groups.value, members: members.value });
}
