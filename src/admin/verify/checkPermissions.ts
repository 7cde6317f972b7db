import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { Principals } from "../permissions/ensureAssignments.ts";
import { type Grant, listGrants, webGrants } from "../permissions/permissionTable.ts";
import { roleAssignments, type SiteList, siteLists } from "../sharepoint/readSite.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import type { Securable } from "../sharepoint/securable.ts";
import type { SitePlace } from "../sitePlace.ts";
import type { Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";
import { type Checked, together } from "./checked.ts";
import { compareGrants } from "./compareGrants.ts";

interface Target {
  readonly site: SharePoint;
  readonly securable: Securable;
  readonly name: string;
  readonly inherits: boolean;
  readonly wanted: readonly Grant[];
}

/** Who has which right on a site and each list of it, lists that are not ours included. */
export async function checkPermissions(
  { site, lists }: SitePlace,
  found: WorkSite,
  town: Town,
): Promise<Result<Checked, AdminFailure>> {
  const targets: Target[] = [
    webTarget(site, webGrants),
    ...lists.flatMap(({ name }): Target[] => {
      const list = found.lists.get(name);
      if (!list) return [];
      return [
        {
          site,
          securable: { kind: "list", listId: list.Id },
          name,
          inherits: !list.HasUniqueRoleAssignments,
          wanted: listGrants(name, town.activeGroups, town.kinds),
        },
      ];
    }),
  ];
  const ours = await inParallel(targets, (target) => checkTarget(target, found));
  if (!ours.ok) return ours;
  const foreign = await checkForeign(site, found.foreign);
  return foreign.ok ? ok(together([...ours.value, foreign.value])) : foreign;
}

/** Where the talks site is not in use, nobody has any right to it, nor to a list of it. */
export async function checkClosed(site: SharePoint): Promise<Result<Checked, AdminFailure>> {
  const web = await checkTarget(webTarget(site, []), { groups: new Map(), users: new Map() });
  if (!web.ok) return web;
  const all = await siteLists(site);
  if (!all.ok) return all;
  const own = all.value.filter((list) => !list.Hidden && list.HasUniqueRoleAssignments);
  const lists = await checkForeign(site, own);
  return lists.ok ? ok(together([web.value, lists.value])) : lists;
}

async function checkForeign(
  site: SharePoint,
  foreign: readonly SiteList[],
): Promise<Result<Checked, AdminFailure>> {
  const checked = await inParallel(foreign, async (list): Promise<Result<Checked, AdminFailure>> => {
    const found = await roleAssignments(site, { kind: "list", listId: list.Id });
    if (!found.ok) return found;
    const open = found.value.length > 0;
    const difference = { code: "foreignList" as const, site: site.sitePath, title: list.Title };
    return ok({ things: 1, differences: open ? [difference] : [] });
  });
  return checked.ok ? ok(together(checked.value)) : checked;
}

async function checkTarget(
  target: Target,
  principals: Pick<Principals, "groups" | "users">,
): Promise<Result<Checked, AdminFailure>> {
  const { site, securable, name, inherits, wanted } = target;
  if (inherits) return ok({ things: 1, differences: [{ code: "inherits", name }] });
  const found = await roleAssignments(site, securable);
  if (!found.ok) return found;
  return ok({ things: 1, differences: compareGrants(name, found.value, wanted, principals) });
}

function webTarget(site: SharePoint, wanted: readonly Grant[]): Target {
  return { site, securable: { kind: "web" }, name: site.sitePath, inherits: false, wanted };
}
