import { talksFolderLists, workFolderLists } from "../permissions/folderLists.ts";
import { itemScopes, listEntries, type RoleAssignment, roleAssignments } from "../sharepoint/readSite.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import { readWorkSite } from "../workSite.ts";
import { must } from "./townRun.ts";

/** Everything of a site that matters, without ids and times: two sites in the same state give the same text. */
export async function siteSnapshot(site: SharePoint): Promise<string> {
  const { lists, groups, roles, foreign } = must(await readWorkSite(site));
  const told: string[] = [
    ...[...roles.values()].map((role) => `level ${role.Name} ${JSON.stringify(role.BasePermissions)}`),
    ...[...groups.values()].map(
      (group) =>
        `group ${group.Title}: ${(group.Users ?? [])
          .map((user) => user.LoginName)
          .sort()
          .join(" ")}`,
    ),
    ...foreign.map((list) => `foreign ${list.Title}`),
    `web ${grantsOf(must(await roleAssignments(site, { kind: "web" })))}`,
  ];
  for (const [name, list] of lists) {
    const grants = grantsOf(must(await roleAssignments(site, { kind: "list", listId: list.Id })));
    const { EnableAttachments, EnableFolderCreation, NoCrawl, HasUniqueRoleAssignments: own } = list;
    told.push(`list ${name} own ${own} ${EnableAttachments} ${EnableFolderCreation} ${NoCrawl} ${grants}`);
    if (name === "Registry") continue; // the log of the runs differs
    const folders = [...workFolderLists, ...talksFolderLists].find((one) => one === name);
    if (!folders) {
      told.push(`${name}: ${must(await itemScopes(site, list.Id)).length} items`);
      continue;
    }
    for (const entry of must(await listEntries(site, list.Id, folders))) {
      const securable = { kind: "item", listId: list.Id, itemId: entry.Id } as const;
      const itemGrants = grantsOf(must(await roleAssignments(site, securable)));
      const key = entry.Key ?? entry.FileLeafRef;
      told.push(
        `${entry.FileDirRef} ${key} "${entry.Title}" own ${entry.HasUniqueRoleAssignments} ${itemGrants}`,
      );
    }
  }
  return told.sort().join("\n");
}

function grantsOf(assignments: readonly RoleAssignment[]): string {
  return assignments
    .map(({ title, roles }) => `${title}=${roles.map(({ name }) => name).join("+")}`)
    .sort()
    .join(", ");
}
