import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { folderAccess } from "../folderAccess.ts";
import { inParallel } from "../inParallel.ts";
import { type DocumentList, type DocumentLists, isFolder } from "../open/closedFolders.ts";
import type { PlannedDocument } from "../open/PlannedDocument.ts";
import type { Principals } from "../permissions/ensureAssignments.ts";
import { isPersonList, isTalksList, isUnitList } from "../permissions/folderLists.ts";
import type { AreasOfRecord } from "../registry/areasOfRecord.ts";
import { type ListEntry, roleAssignments } from "../sharepoint/readSite.ts";
import type { Town } from "../townSite.ts";
import { type Checked, together } from "./checked.ts";
import { compareGrants } from "./compareGrants.ts";
import type { Difference } from "./difference.ts";
import { identityFaults } from "./identityFaults.ts";
import { personFaults } from "./personFaults.ts";
import { talkFaults } from "./talkFaults.ts";
import { unitFaults } from "./unitFaults.ts";

interface Recorded {
  readonly areas: AreasOfRecord;
  readonly today: string;
}

/** The closed folders and what lies in them: who may read, and that every document is where it belongs. */
export async function checkDocuments(
  lists: DocumentLists,
  town: Town,
  principals: Pick<Principals, "groups" | "users">,
  planned: readonly PlannedDocument[],
  record: Recorded,
): Promise<Result<Checked, AdminFailure>> {
  const checked: Checked[] = [];
  for (const list of lists.values()) {
    const folders = await checkFolders(list, town, principals);
    if (!folders.ok) return folders;
    checked.push(folders.value, checkEntries(list, town, record));
  }
  checked.push(checkPlanned(lists, planned));
  return ok(together(checked));
}

async function checkFolders(
  list: DocumentList,
  town: Town,
  principals: Pick<Principals, "groups" | "users">,
): Promise<Result<Checked, AdminFailure>> {
  const checked = await inParallel(
    list.entries.filter(isFolder),
    async (entry): Promise<Result<Checked, AdminFailure>> => {
      const name = `${list.name}/${entry.FileLeafRef}`;
      const wanted = folderAccess(town, list.name, entry.FileLeafRef);
      if (!wanted || entry.FileDirRef !== list.rootPath)
        return ok({ things: 1, differences: [{ code: "folderUnknown", name }] });
      if (!entry.HasUniqueRoleAssignments)
        return ok({ things: 1, differences: [{ code: "inherits", name }] });
      const securable = { kind: "item" as const, listId: list.listId, itemId: entry.Id };
      const found = await roleAssignments(list.site, securable);
      if (!found.ok) return found;
      return ok({ things: 1, differences: compareGrants(name, found.value, wanted, principals) });
    },
  );
  return checked.ok ? ok(together(checked.value)) : checked;
}

function checkEntries(list: DocumentList, town: Town, { areas, today }: Recorded): Checked {
  const documents = list.entries.filter((entry) => !isFolder(entry));
  const seen = new Set<string>();
  const differences = documents.flatMap((entry): readonly Difference[] => {
    const key = entry.Key ?? `#${entry.Id}`;
    const twice = seen.has(key) ? [{ code: "documentTwice" as const, key }] : [];
    seen.add(key);
    return [...twice, ...placeFaults(list, entry, key), ...identityOf(list, entry, town, { areas, today })];
  });
  return { things: documents.length, differences };
}

function identityOf(
  { name, ...list }: DocumentList,
  entry: ListEntry,
  town: Town,
  { areas, today }: Recorded,
): readonly Difference[] {
  if (isTalksList(name)) return talkFaults({ ...list, name }, entry, town, today);
  if (isUnitList(name)) return unitFaults({ ...list, name }, entry);
  if (isPersonList(name)) return personFaults({ ...list, name }, entry, town, today);
  return identityFaults({ ...list, name }, entry, town, areas);
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

/** Documents and folders that the open years should have on this site. */
function checkPlanned(lists: DocumentLists, planned: readonly PlannedDocument[]): Checked {
  const keys = new Map(
    [...lists.values()].map(({ name, entries }) => [name, new Set(entries.map(({ Key }) => Key))]),
  );
  const differences = planned.flatMap(({ list, key, folder }): readonly Difference[] => {
    if (!lists.has(list)) return [];
    if (!lists.get(list)?.folders.has(folder)) return [{ code: "folderMissing", name: `${list}/${folder}` }];
    return keys.get(list)?.has(key) ? [] : [{ code: "documentMissing", key }];
  });
  return { things: planned.length, differences };
}
