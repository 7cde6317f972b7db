import { ok, type Result } from "#lib/result.ts";
import { type ListDefinition, type ListName, lists } from "#store/lists.ts";
import type { SiteUsers } from "./permissions/ensureUsers.ts";
import { type Level, levels } from "./permissions/levels.ts";
import { listAt } from "./sharepoint/listAt.ts";
import {
  currentUser,
  type RoleDefinition,
  roleDefinitions,
  type SiteGroup,
  type SiteList,
  type SiteUser,
  siteGroups,
  siteLists,
  siteUsers,
} from "./sharepoint/readSite.ts";
import type { SharePoint } from "./sharepoint/SharePoint.ts";
import type { SharePointFailure } from "./sharepoint/sharePointFailure.ts";

/** What stands on a site now. */
export interface WorkSite {
  readonly me: SiteUser;
  /** Those of ours. */
  readonly lists: ReadonlyMap<ListName, SiteList>;
  /** Lists that are not ours and that people can see. */
  readonly foreign: readonly SiteList[];
  readonly roles: ReadonlyMap<Level, RoleDefinition>;
  readonly groups: ReadonlyMap<string, SiteGroup>;
  readonly users: SiteUsers;
}

/** The work site, or the one that has lists of these definitions. */
export async function readWorkSite(
  site: SharePoint,
  definitions: readonly ListDefinition[] = lists,
): Promise<Result<WorkSite, SharePointFailure>> {
  const [me, all, roles, groups, users] = await Promise.all([
    currentUser(site),
    siteLists(site),
    roleDefinitions(site),
    siteGroups(site),
    siteUsers(site),
  ]);
  if (!me.ok) return me;
  if (!all.ok) return all;
  if (!roles.ok) return roles;
  if (!groups.ok) return groups;
  if (!users.ok) return users;
  return ok({
    me: me.value,
    lists: ownLists(all.value, definitions),
    foreign: foreignLists(all.value, definitions),
    roles: new Map(
      levels.flatMap(({ level, name }) => {
        const role = roles.value.find((one) => one.Name === name);
        return role ? [[level, role] as const] : [];
      }),
    ),
    groups: new Map(groups.value.map((group) => [group.Title, group])),
    users: new Map(users.value.map(({ Id, LoginName }) => [LoginName.toLowerCase(), Id])),
  });
}

export function ownLists(
  all: readonly SiteList[],
  definitions: readonly ListDefinition[],
): ReadonlyMap<ListName, SiteList> {
  return new Map(
    definitions.flatMap(({ name }) => {
      const list = listAt(all, name);
      return list ? [[name, list] as const] : [];
    }),
  );
}

export function foreignLists(
  all: readonly SiteList[],
  definitions: readonly ListDefinition[],
): readonly SiteList[] {
  const own = new Set(ownLists(all, definitions).values());
  return all.filter((list) => !list.Hidden && !own.has(list));
}
