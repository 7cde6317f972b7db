import { memberChanges } from "../permissions/ensureMembers.ts";
import { letsMembersIn, type SiteGroups } from "../permissions/ensureSiteGroups.ts";
import type { Checked } from "./checked.ts";
import type { Difference } from "./difference.ts";

/** SharePoint makes a group of its own for each sharing link. */
const sharingLinkPrefix = "SharingLinks.";

/** Members of every group of the table, exactly, and who could change them. */
export function checkGroups(
  groups: SiteGroups,
  table: ReadonlyMap<string, readonly string[]>,
  admins: readonly string[],
): Checked {
  const differences: Difference[] = [];
  for (const [title, logins] of table) {
    const group = groups.get(title);
    if (!group) {
      differences.push({ code: "groupMissing", title });
      continue;
    }
    if (letsMembersIn(group)) differences.push({ code: "groupOpen", title });
    const owner = group.Owner?.LoginName;
    // A group may own itself only where its members cannot change it, which is looked at above.
    if (owner && !admins.includes(owner.toLowerCase()))
      differences.push({ code: "groupOwner", title, owner });
    for (const { login, removeId } of memberChanges(groups, title, logins))
      differences.push({ code: removeId === undefined ? "memberMissing" : "memberExtra", title, login });
  }
  for (const title of groups.keys())
    if (title.startsWith(sharingLinkPrefix)) differences.push({ code: "sharingLink", title });
  return { things: table.size, differences };
}
