import { graphError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { parseExpand } from "../odata/parseExpand.ts";
import { FilterSyntaxError, parseFilter } from "../odata/parseFilter.ts";
import { project, systemOptions } from "../odata/systemOptions.ts";
import { right } from "../permissions/basePermissions.ts";
import { scopesFor } from "../permissions/graphScopes.ts";
import type { List } from "../state/List.ts";
import type { Site } from "../state/Site.ts";
import { stableGuid } from "../state/stableGuid.ts";
import { builtInColumns, columnShape, newColumn, requireIndexRules } from "./columnRules.ts";
import { findList, findSite, requireName, requireRight, siteId } from "./findList.ts";
import { identity } from "./itemShape.ts";

const page = "https://learn.microsoft.com/graph/api";

export const listRoutes: Route[] = [
  {
    method: "GET",
    path: "/v1.0/sites/{site}/lists",
    doc: `${page}/list-list`,
    ...scopesFor.readSite,
    handle: all,
  },
  {
    method: "POST",
    path: "/v1.0/sites/{site}/lists",
    doc: `${page}/list-create`,
    ...scopesFor.manageLists,
    handle: create,
  },
  {
    method: "GET",
    path: "/v1.0/sites/{site}/lists/{list}",
    doc: `${page}/list-get`,
    ...scopesFor.readSite,
    handle: get,
  },
  {
    method: "PATCH",
    path: "/v1.0/sites/{site}/lists/{list}",
    doc: `${page}/list-update`,
    ...scopesFor.manageLists,
    handle: update,
  },
  {
    method: "DELETE",
    path: "/v1.0/sites/{site}/lists/{list}",
    doc: `${page}/list-delete`,
    ...scopesFor.manageLists,
    handle: remove,
  },
];

/** https://learn.microsoft.com/graph/api/list-list: only the lists in which the caller may see something. */
function all(exchange: Exchange): Reply {
  const { site, access } = findSite(exchange);
  const options = systemOptions(exchange.query, ["$filter", "$select", "$expand", "$top"]);
  const title = titleFilter(options.get("$filter"));
  const lists = [...site.lists.values()]
    .filter((list) => access.canSeeList(list))
    .filter(({ head }) => title === null || head.displayName.toLowerCase() === title)
    .sort((a, b) => a.head.displayName.localeCompare(b.head.displayName));
  if (options.has("$top")) throw graphError.notBuilt("$top on lists");
  const value = lists.map((list) => shape(exchange, site, list, options));
  return { status: 200, body: { "@odata.context": `${context(exchange)}`, value } };
}

/** https://learn.microsoft.com/graph/api/list-get */
function get(exchange: Exchange): Reply {
  const { site, list } = findList(exchange);
  const options = systemOptions(exchange.query, ["$select", "$expand"]);
  return {
    status: 200,
    body: { "@odata.context": `${context(exchange)}/$entity`, ...shape(exchange, site, list, options) },
  };
}

/** https://learn.microsoft.com/graph/api/list-create */
function create(exchange: Exchange): Reply {
  const { site, access } = findSite(exchange);
  requireRight(access.web(), right.manageLists);
  const { displayName, description, columns, list, name, ...rest } = exchange.json();
  if (name !== undefined)
    throw graphError.invalid(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide a 'displayName'",
    );
  if (Object.keys(rest).length > 0)
    throw graphError.notBuilt(`creating a list with ${Object.keys(rest).join(", ")}`);
  const { template = "genericList", hidden = false, ...facetRest } = (list ?? {}) as Record<string, unknown>;
  if (template !== "genericList" || Object.keys(facetRest).length > 0)
    throw graphError.notBuilt("this kind of list");
  const title = requireName(displayName, "displayName");
  requireFreeTitle(site, title);
  const now = exchange.world.clock.now();
  const head = {
    id: newListId(exchange, site, title),
    name: freeName(site, title),
    displayName: title,
    description: String(description ?? ""),
    template,
    createdAt: now,
    modifiedAt: now,
    createdById: access.self().id,
    revision: 1,
    columns: builtInColumns(),
    settings: {
      Hidden: hidden === true,
      EnableVersioning: true,
      MajorVersionLimit: 50,
      ReadSecurity: 1,
      WriteSecurity: 1,
    },
    assignments: null,
    nextItemId: 1,
  };
  for (const definition of Array.isArray(columns) ? columns : []) {
    head.columns.push(newColumn(head.columns, definition as Record<string, unknown>));
  }
  requireIndexRules(head.columns);
  const created = site.addList(head);
  exchange.wrote("list.create", title);
  const options = new Map([["$expand", "columns"]]);
  return {
    status: 201,
    body: { "@odata.context": `${context(exchange)}/$entity`, ...shape(exchange, site, created, options) },
  };
}

/** Another one than a deleted list of the same title had. */
function newListId(exchange: Exchange, site: Site, title: string): string {
  const earlier = exchange.world.ledger
    .since(0)
    .filter(({ what, key }) => what === "list.create" && key === title);
  return stableGuid(`${site.head.id}/${title}/${earlier.length}`);
}

/** The last part of the list's address, from its first title; where that is taken, with a number. */
function freeName(site: Site, title: string): string {
  const name = title.replace(/[~"#%&*:<>?/\\{|}.]/g, "").slice(0, 50);
  const taken = new Set([...site.lists.values()].map(({ head }) => head.name.toLowerCase()));
  for (let n = 0; ; n += 1) {
    const candidate = n === 0 ? name : `${name}${n}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** https://learn.microsoft.com/graph/api/list-update (the page is beta's; v1.0's schema has the operation) */
function update(exchange: Exchange): Reply {
  const { site, access, list } = findList(exchange);
  requireRight(access.list(list), right.manageLists);
  const { displayName, description, ...rest } = exchange.json();
  if (Object.keys(rest).length > 0)
    throw graphError.notBuilt(`changing ${Object.keys(rest).join(", ")} of a list`);
  if (displayName !== undefined) {
    const title = requireName(displayName, "displayName");
    if (title.toLowerCase() !== list.head.displayName.toLowerCase()) requireFreeTitle(site, title);
    list.head.displayName = title;
  }
  if (description !== undefined) list.head.description = String(description);
  list.head.modifiedAt = exchange.world.clock.now();
  list.head.revision += 1;
  site.saveList(list);
  exchange.wrote("list.update", list.head.displayName);
  return { status: 200, body: shape(exchange, site, list, new Map()) };
}

/** https://learn.microsoft.com/graph/api/list-delete (as above) */
function remove(exchange: Exchange): Reply {
  const { site, access, list } = findList(exchange);
  requireRight(access.list(list), right.manageLists);
  site.removeList(list);
  exchange.wrote("list.delete", list.head.displayName);
  return { status: 204 };
}

/** https://learn.microsoft.com/graph/api/resources/list */
function shape(
  exchange: Exchange,
  site: Site,
  list: List,
  options: Map<string, string>,
): Record<string, unknown> {
  const { head } = list;
  const entity: Record<string, unknown> = {
    "@odata.etag": `"${head.id},${head.revision}"`,
    createdDateTime: head.createdAt,
    description: head.description,
    eTag: `"${head.id},${head.revision}"`,
    id: head.id,
    lastModifiedDateTime: head.modifiedAt,
    name: head.name,
    webUrl: `https://${exchange.world.tenant.sharePointHost}${encodeURI(`${site.head.path}/Lists/${head.name}`)}`,
    displayName: head.displayName,
    createdBy: identity(site, head.createdById),
    parentReference: { siteId: siteId(exchange, site) },
    list: { contentTypesEnabled: false, hidden: head.settings.Hidden === true, template: head.template },
  };
  const chosen = project(entity, options.get("$select"), "microsoft.graph.list", [
    "columns",
    "items",
    "system",
  ]);
  const expand = options.get("$expand");
  if (expand === undefined) return chosen;
  for (const { name, select } of parseExpand(expand)) {
    if (name !== "columns") throw graphError.notBuilt(`$expand=${name} on a list`);
    chosen.columns = head.columns.map((column) =>
      project(columnShape(column), select?.join(","), "microsoft.graph.columnDefinition"),
    );
  }
  return chosen;
}

/** Lists can be found by their title and by nothing else (B8). */
function titleFilter(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    const filter = parseFilter(text);
    if (filter.kind === "compare" && filter.path === "displayName" && filter.operator === "eq") {
      return String(filter.value).toLowerCase();
    }
  } catch (error) {
    if (!(error instanceof FilterSyntaxError)) throw error;
  }
  throw graphError.invalid("The provided filter statement is not supported");
}

function requireFreeTitle(site: Site, title: string): void {
  const taken = [...site.lists.values()].some(
    ({ head }) => head.displayName.toLowerCase() === title.toLowerCase(),
  );
  if (taken) throw graphError.duplicateName();
}

function context(exchange: Exchange): string {
  return `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(exchange.params.site ?? "")}')/lists`;
}
