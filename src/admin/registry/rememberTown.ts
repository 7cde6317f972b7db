import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { DocumentLists } from "../open/closedFolders.ts";
import type { SiteGroups } from "../permissions/ensureSiteGroups.ts";
import { groupLists } from "../permissions/folderLists.ts";
import { roleTitle } from "../permissions/permissionTable.ts";
import type { Session } from "../session.ts";
import type { Town } from "../townSite.ts";
import { areasToRemember } from "./areasOfRecord.ts";
import { entries, type Registry, remember } from "./registry.ts";
import { groupResourcesRecord, openYearRecord, registryKey } from "./registryRecords.ts";

/** Remembers which years have documents; a year that is known keeps its day. */
export async function rememberYears(
  session: Session,
  registry: Registry,
  years: readonly number[],
): Promise<Result<null, AdminFailure>> {
  const known = openYears(registry);
  const openedAt = new Date(session.io.now()).toISOString();
  const added = years
    .filter((year) => !known.includes(year))
    .map((year) => ({ key: registryKey.year(year), kind: "year", value: { year, openedAt } }));
  const done = await remember(session, registry, openYearRecord, added);
  return done.ok ? ok(null) : done;
}

export function openYears(registry: Registry): readonly number[] {
  return entries(registry, "year:", openYearRecord)
    .map(({ year }) => year)
    .sort((one, other) => one - other);
}

/** Remembers what was made for each group: its SharePoint groups and folders. */
export async function rememberGroups(
  session: Session,
  registry: Registry,
  town: Town,
  groups: SiteGroups,
  lists: DocumentLists,
): Promise<Result<null, AdminFailure>> {
  const areasOf = areasToRemember(registry, lists, town);
  const all = town.groups.map((group) => ({
    key: registryKey.group(group.id),
    kind: "group",
    value: {
      groupId: group.id,
      fillers: groups.get(roleTitle({ kind: "fillers", groupId: group.id }))?.Id ?? null,
      members: groups.get(roleTitle({ kind: "members", groupId: group.id }))?.Id ?? null,
      heads: groups.get(roleTitle({ kind: "heads", groupId: group.id }))?.Id ?? null,
      folders: Object.fromEntries(
        groupLists.flatMap((name) => {
          const folder = lists.get(name)?.folders.get(group.id);
          return folder ? [[name, folder.Id]] : [];
        }),
      ),
      areas: areasOf(group),
    },
  }));
  const done = await remember(session, registry, groupResourcesRecord, all);
  return done.ok ? ok(null) : done;
}
