import { restError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import type { Access } from "../permissions/Access.ts";
import { right } from "../permissions/basePermissions.ts";
import type { List } from "../state/List.ts";
import type { Site } from "../state/Site.ts";
import {
  anyScope,
  findRestList,
  findRestSite,
  listPaths,
  listUrl,
  requireRestRight,
  webPath,
} from "./findRest.ts";
import { maskShape } from "./maskShape.ts";
import { nothing, restFilter, restOptions, restProject, withoutMetadata } from "./restQuery.ts";

const doc =
  "https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15)";

export const restListRoutes: Route[] = [
  { method: "GET", path: `${webPath}/lists`, doc, ...anyScope, handle: all },
  ...listPaths.flatMap((path): Route[] => [
    { method: "GET", path, doc, ...anyScope, handle: get },
    { method: "PATCH", path, doc, ...anyScope, handle: update },
    { method: "DELETE", path, doc, ...anyScope, handle: remove },
  ]),
];

/** The settings of a list that can be changed, with a new list's values. */
const settings: Record<string, unknown> = {
  Title: "",
  Description: "",
  Hidden: false,
  NoCrawl: false,
  EnableAttachments: true,
  EnableFolderCreation: false,
  EnableVersioning: true,
  EnableMinorVersions: false,
  MajorVersionLimit: 50,
  ExcludeFromOfflineClient: false,
  DisableCommenting: false,
  DisableGridEditing: false,
  ListExperienceOptions: 0,
  OnQuickLaunch: false,
  ReadSecurity: 1,
  WriteSecurity: 1,
};
const optional = {
  onDemand: [
    "HasUniqueRoleAssignments",
    "EffectiveBasePermissions",
    "OnQuickLaunch",
    "ReadSecurity",
    "WriteSecurity",
    "DisableCommenting",
  ],
  expandable: ["RootFolder"],
};

/** Follows Web.Lists. */
function all(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  const options = restOptions(exchange.query, ["$select", "$expand", "$filter"]);
  const value = [...site.lists.values()]
    .filter((list) => access.canSeeList(list))
    .map((list) => shape(site, access, list))
    .filter(restFilter(options.get("$filter")))
    .map((entity) => restProject(entity, options, optional));
  return { status: 200, body: { value } };
}

/** Follows the List resource. */
function get(exchange: Exchange): Reply {
  const { site, access, list } = findRestList(exchange);
  const options = restOptions(exchange.query, ["$select", "$expand"]);
  return { status: 200, body: restProject(shape(site, access, list), options, optional) };
}

/** Follows the List resource, MERGE. */
function update(exchange: Exchange): Reply {
  const { site, access, list } = findRestList(exchange);
  requireRestRight(access.list(list), right.manageLists);
  for (const [name, value] of Object.entries(withoutMetadata(exchange.json()))) {
    const old = settings[name];
    if (old === undefined)
      throw restError.invalid(
        `The property '${name}' does not exist on type 'SP.List'. Make sure to only use property names that are defined by the type.`,
      );
    if (typeof old !== typeof value) throw restError.invalid(`Cannot convert the value of '${name}'.`);
    if (name === "ReadSecurity" && value === 2 && list.head.columns.some((column) => column.unique)) {
      throw restError.badState(
        "Read access to own items only is not possible in a list that has a column with unique values.",
      );
    }
    if (name === "Title") list.head.displayName = String(value);
    else if (name === "Description") list.head.description = String(value);
    else list.head.settings[name] = value;
  }
  list.head.revision += 1;
  site.saveList(list);
  exchange.wrote("list.update", list.head.displayName);
  return { status: 204 };
}

/** Follows the List resource, DELETE. */
function remove(exchange: Exchange): Reply {
  const { site, access, list } = findRestList(exchange);
  requireRestRight(access.list(list), right.manageLists);
  site.removeList(list);
  exchange.wrote("list.delete", list.head.displayName);
  return nothing;
}

function shape(site: Site, access: Access, list: List): Record<string, unknown> {
  const { head } = list;
  const url = listUrl(site, list);
  return {
    ...settings,
    ...head.settings,
    Id: head.id,
    Title: head.displayName,
    Description: head.description,
    BaseTemplate: 100,
    Created: head.createdAt,
    ItemCount: list.items.size,
    ParentWebUrl: site.head.path,
    HasUniqueRoleAssignments: head.assignments !== null,
    EffectiveBasePermissions: maskShape(access.list(list)),
    RootFolder: { Name: head.name, ServerRelativeUrl: url, ItemCount: list.items.size },
  };
}
