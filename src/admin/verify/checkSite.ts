import { columnsOf } from "#graph/lists.ts";
import { ok, type Result } from "#lib/result.ts";
import { type AdminFailure, viaGraph } from "../adminFailure.ts";
import { isSame } from "../permissions/ensureLevels.ts";
import { levels } from "../permissions/levels.ts";
import type { Session } from "../session.ts";
import { wrongSettings } from "../setup/listSettings.ts";
import { wrongSiteSettings } from "../setup/siteSettings.ts";
import { siteAdmins } from "../sharepoint/readSite.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import type { SitePlace } from "../sitePlace.ts";
import type { WorkSite } from "../workSite.ts";
import type { Checked } from "./checked.ts";
import type { Difference } from "./difference.ts";

/** Lists, their columns and settings, and what our permission levels hold. */
export async function checkLists(
  session: Session,
  { siteId, lists }: SitePlace,
  site: WorkSite,
): Promise<Result<Checked, AdminFailure>> {
  const present = lists.flatMap((definition) => {
    const list = site.lists.get(definition.name);
    return list ? [{ definition, list }] : [];
  });
  const ids = present.map(({ list }) => list.Id);
  const columns = await viaGraph("GET columns", columnsOf(session.graph, siteId, ids));
  if (!columns.ok) return columns;
  const differences: Difference[] = [
    ...lists
      .filter(({ name }) => !site.lists.has(name))
      .map(({ name }) => ({ code: "listMissing" as const, list: name })),
    ...present.flatMap(({ definition, list }, index) => [
      ...wrongSettings(list, definition.folders).map((setting) => ({
        code: "settingWrong" as const,
        name: definition.name,
        setting,
      })),
      ...definition.columns
        .filter((wanted) => {
          const found = columns.value[index]?.find((column) => column.name === wanted.name);
          const indexed = found?.indexed || !wanted.indexed;
          return !found || found.type !== wanted.type || !indexed || (wanted.unique && !found.unique);
        })
        .map((wanted) => ({ code: "columnWrong" as const, list: definition.name, column: wanted.name })),
    ]),
    ...levels.flatMap((level) => {
      const found = site.roles.get(level.level);
      return found && isSame(found, level) ? [] : [{ code: "levelWrong" as const, level: level.name }];
    }),
  ];
  return ok({ things: lists.length + levels.length, differences });
}

/** A site's own settings, and that nobody but IT administers it. */
export async function checkAdministration(
  site: SharePoint,
  allowed: readonly string[],
): Promise<Result<Checked, AdminFailure>> {
  const wrong = await wrongSiteSettings(site);
  if (!wrong.ok) return wrong;
  const admins = await siteAdmins(site);
  if (!admins.ok) return admins;
  const differences: Difference[] = [
    ...wrong.value.map((setting) => ({ code: "settingWrong" as const, name: site.sitePath, setting })),
    ...admins.value
      .map(({ LoginName }) => LoginName.toLowerCase())
      .filter((login) => !allowed.includes(login))
      .map((login) => ({ code: "adminExtra" as const, site: site.sitePath, login })),
  ];
  return ok({ things: admins.value.length + 1, differences });
}
