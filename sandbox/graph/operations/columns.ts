import { graphError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { project, systemOptions } from "../odata/systemOptions.ts";
import { right } from "../permissions/basePermissions.ts";
import { scopesFor } from "../permissions/graphScopes.ts";
import type { List } from "../state/List.ts";
import type { Column } from "../state/model.ts";
import { builtInColumns, changeColumn, columnShape, newColumn, requireIndexRules } from "./columnRules.ts";
import { findList, requireRight } from "./findList.ts";

const page = "https://learn.microsoft.com/graph/api";
const path = "/v1.0/sites/{site}/lists/{list}/columns";

export const columnRoutes: Route[] = [
  { method: "GET", path, doc: `${page}/list-list-columns`, ...scopesFor.readSite, handle: all },
  { method: "POST", path, doc: `${page}/list-post-columns`, ...scopesFor.manageLists, handle: create },
  {
    method: "GET",
    path: `${path}/{column}`,
    doc: `${page}/columndefinition-get`,
    ...scopesFor.readSite,
    handle: get,
  },
  {
    method: "PATCH",
    path: `${path}/{column}`,
    doc: `${page}/columndefinition-update`,
    ...scopesFor.manageLists,
    handle: update,
  },
  {
    method: "DELETE",
    path: `${path}/{column}`,
    doc: `${page}/columndefinition-delete`,
    ...scopesFor.manageLists,
    handle: remove,
  },
];

/** https://learn.microsoft.com/graph/api/list-list-columns */
function all(exchange: Exchange): Reply {
  const { list } = findList(exchange);
  const select = systemOptions(exchange.query, ["$select"]).get("$select");
  const value = list.head.columns.map((column) =>
    project(columnShape(column), select, "microsoft.graph.columnDefinition", [
      "text",
      "number",
      "choice",
      "dateTime",
      "boolean",
    ]),
  );
  return { status: 200, body: { value } };
}

/** https://learn.microsoft.com/graph/api/columndefinition-get */
function get(exchange: Exchange): Reply {
  const { list } = findList(exchange);
  return { status: 200, body: columnShape(findColumn(exchange, list)) };
}

/** https://learn.microsoft.com/graph/api/list-post-columns */
function create(exchange: Exchange): Reply {
  const { site, access, list } = findList(exchange);
  requireRight(access.list(list), right.manageLists);
  const column = newColumn(list.head.columns, exchange.json());
  const columns = [...list.head.columns, column];
  requireIndexRules(columns);
  requireUniqueIsPossible(list, column);
  list.head.columns = columns;
  site.saveList(list);
  exchange.wrote("column.create", `${list.head.name}/${column.name}`);
  return { status: 201, body: columnShape(column) };
}

/** https://learn.microsoft.com/graph/api/columndefinition-update */
function update(exchange: Exchange): Reply {
  const { site, access, list } = findList(exchange);
  requireRight(access.list(list), right.manageLists);
  const column = findColumn(exchange, list);
  const changed = structuredClone(column);
  changeColumn(changed, exchange.json());
  const columns = list.head.columns.map((one) => (one === column ? changed : one));
  requireIndexRules(columns);
  requireUniqueIsPossible(list, changed);
  list.head.columns = columns;
  site.saveList(list);
  exchange.wrote("column.update", `${list.head.name}/${column.name}`);
  return { status: 200, body: columnShape(changed) };
}

/** https://learn.microsoft.com/graph/api/columndefinition-delete */
function remove(exchange: Exchange): Reply {
  const { site, access, list } = findList(exchange);
  requireRight(access.list(list), right.manageLists);
  const column = findColumn(exchange, list);
  if (builtInColumns().some((one) => one.name === column.name))
    throw graphError.invalid("A built-in column cannot be deleted");
  list.head.columns = list.head.columns.filter((one) => one !== column);
  site.saveList(list);
  exchange.wrote("column.delete", `${list.head.name}/${column.name}`);
  return { status: 204 };
}

function findColumn(exchange: Exchange, list: List): Column {
  const wanted = exchange.params.column ?? "";
  const column = list.head.columns.find((one) => one.id === wanted || one.name === wanted);
  if (column === undefined) throw graphError.notFound();
  return column;
}

/** Unique values and permissions of single items exclude each other, and old rows must already be unique. */
function requireUniqueIsPossible(list: List, column: Column): void {
  if (!column.unique) return;
  if (list.scopedItems().length > 0) {
    throw graphError.invalid("A column cannot enforce unique values in a list with item-level permissions");
  }
  const seen = new Set<string>();
  for (const { fields } of list.items.values()) {
    const value = fields[column.name];
    if (value === undefined) continue;
    if (seen.has(String(value).toLowerCase()))
      throw graphError.invalid("The column already holds duplicate values");
    seen.add(String(value).toLowerCase());
  }
}
