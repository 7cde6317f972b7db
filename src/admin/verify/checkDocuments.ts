import type { Group } from "#domain/organisation/group.ts";
import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import { type DocumentList, type DocumentLists, isFolder } from "../open/closedFolders.ts";
import type { PlannedDocument } from "../open/plannedDocuments.ts";
import type { SiteGroups } from "../permissions/ensureSiteGroups.ts";
import { folderGrants } from "../permissions/permissionTable.ts";
import type { AreasOfRecord } from "../registry/areasOfRecord.ts";
import type { Session } from "../session.ts";
import { type ListEntry, roleAssignments } from "../sharepoint/readSite.ts";
import { readersOf } from "../townAccess.ts";
import type { Town } from "../townSite.ts";
import { type Checked, together } from "./checked.ts";
import { compareGrants } from "./compareGrants.ts";
import type { Difference } from "./difference.ts";
import { identityFaults } from "./identityFaults.ts";

/** The closed folders and what lies in them: who may read, and that every document is where it belongs. */
export async function checkDocuments(
  session: Session,
  lists: DocumentLists,
  town: Town,
  groups: SiteGroups,
  planned: readonly PlannedDocument[],
  areas: AreasOfRecord,
): Promise<Result<Checked, AdminFailure>> {
  const checked: Checked[] = [];
  for (const list of lists.values()) {
    const folders = await checkFolders(session, list, town, groups);
    if (!folders.ok) return folders;
    checked.push(folders.value, checkEntries(list, town, areas));
  }
  checked.push(checkPlanned(lists, planned));
  return ok(together(checked));
}

async function checkFolders(
  session: Session,
  list: DocumentList,
  town: Town,
  groups: SiteGroups,
): Promise<Result<Checked, AdminFailure>> {
  const known = new Map<string, Group>(town.groups.map((group) => [group.id, group]));
  const checked = await inParallel(
    list.entries.filter(isFolder),
    async (entry): Promise<Result<Checked, AdminFailure>> => {
      const name = `${list.name}/${entry.FileLeafRef}`;
      const group = known.get(entry.FileLeafRef);
      if (!group || entry.FileDirRef !== list.rootPath)
        return ok({ things: 1, differences: [{ code: "folderUnknown", name }] });
      if (!entry.HasUniqueRoleAssignments)
        return ok({ things: 1, differences: [{ code: "inherits", name }] });
      const securable = { kind: "item" as const, listId: list.listId, itemId: entry.Id };
      const found = await roleAssignments(session.work, securable);
      if (!found.ok) return found;
      const wanted = folderGrants(list.name, group, readersOf(town, group));
      return ok({ things: 1, differences: compareGrants(name, found.value, wanted, groups) });
    },
  );
  return checked.ok ? ok(together(checked.value)) : checked;
}

function checkEntries(list: DocumentList, town: Town, areas: AreasOfRecord): Checked {
  const documents = list.entries.filter((entry) => !isFolder(entry));
  const seen = new Set<string>();
  const differences = documents.flatMap((entry): readonly Difference[] => {
    const key = entry.Key ?? `#${entry.Id}`;
    const twice = seen.has(key) ? [{ code: "documentTwice" as const, key }] : [];
    seen.add(key);
    return [...twice, ...placeFaults(list, entry, key), ...identityFaults(list, entry, town, areas)];
  });
  return { things: documents.length, differences };
}

function placeFaults(list: DocumentList, entry: ListEntry, key: string): readonly Difference[] {
  const name = `${list.name}/${key}`;
  return [
    ...(entry.FileDirRef === list.rootPath
      ? [{ code: "documentOutside" as const, list: list.name, key }]
      : []),
    ...(entry.HasUniqueRoleAssignments ? [{ code: "ownPermissions" as const, name }] : []),
  ];
}

/** Documents and folders that the open years should have. */
function checkPlanned(lists: DocumentLists, planned: readonly PlannedDocument[]): Checked {
  const differences = planned.flatMap(({ list, key, group }): readonly Difference[] => {
    const entries = lists.get(list)?.entries ?? [];
    const folder = entries.some((entry) => isFolder(entry) && entry.FileLeafRef === group.id);
    if (!folder) return [{ code: "folderMissing", name: `${list}/${group.id}` }];
    return entries.some((entry) => entry.Key === key) ? [] : [{ code: "documentMissing", key }];
  });
  return { things: planned.length, differences };
}
