import type { RoleDefinition } from "../state/model.ts";
import { webOnlyLimitedAccessId } from "./basePermissions.ts";

/**
 * The permission levels that a communication site is born with, with the masks of SharePoint Online:
 * https://learn.microsoft.com/sharepoint/understanding-permission-levels
 */
export const builtInRoles: readonly RoleDefinition[] = [
  role(1073741829, "Full Control", "Has full control.", 5, "2147483647", "4294967295", 1),
  role(
    1073741828,
    "Design",
    "Can view, add, update, delete, approve, and customize.",
    4,
    "432",
    "1012866047",
    32,
  ),
  role(
    1073741830,
    "Edit",
    "Can add, edit and delete lists; can view, add, update and delete list items and documents.",
    6,
    "432",
    "1011030767",
    48,
  ),
  role(
    1073741827,
    "Contribute",
    "Can view, add, update, and delete list items and documents.",
    3,
    "432",
    "1011028719",
    64,
  ),
  role(
    1073741826,
    "Read",
    "Can view pages and list items and download documents.",
    2,
    "176",
    "138612833",
    128,
  ),
  {
    ...role(
      1073741825,
      "Limited Access",
      "Can view specific lists, document libraries, list items, folders, or documents when given permissions.",
      1,
      "48",
      "134287360",
      160,
    ),
    hidden: true,
  },
  {
    ...role(
      webOnlyLimitedAccessId,
      "Web-Only Limited Access",
      "Can open the site on the way to something deeper in it.",
      9,
      "32",
      "65536",
      168,
    ),
    hidden: true,
  },
];

function role(
  id: number,
  name: string,
  description: string,
  roleTypeKind: number,
  high: string,
  low: string,
  order: number,
): RoleDefinition {
  return { id, name, description, order, hidden: false, roleTypeKind, high, low };
}
