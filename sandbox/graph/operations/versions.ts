import { graphError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { parseExpand } from "../odata/parseExpand.ts";
import { project, systemOptions } from "../odata/systemOptions.ts";
import { right } from "../permissions/basePermissions.ts";
import { scopesFor } from "../permissions/graphScopes.ts";
import { findItem, requireRight } from "./findList.ts";
import { versionShape } from "./itemShape.ts";

const path = "/v1.0/sites/{site}/lists/{list}/items/{item}/versions";

export const versionRoutes: Route[] = [
  {
    method: "GET",
    path,
    doc: "https://learn.microsoft.com/graph/api/listitem-list-versions",
    ...scopesFor.readSite,
    handle: list,
  },
  {
    method: "GET",
    path: `${path}/{version}`,
    doc: "https://learn.microsoft.com/graph/api/listitemversion-get",
    ...scopesFor.readSite,
    handle: get,
  },
];

/** https://learn.microsoft.com/graph/api/listitem-list-versions: newest first, for those with View Versions. */
function list(exchange: Exchange): Reply {
  const { shapes, options } = allVersions(exchange);
  const value = shapes.map((shape) => withFields(shape, options));
  return { status: 200, body: { value } };
}

/** https://learn.microsoft.com/graph/api/listitemversion-get */
function get(exchange: Exchange): Reply {
  const { shapes, options } = allVersions(exchange);
  const found = shapes.find((shape) => shape.id === exchange.params.version);
  if (found === undefined) throw graphError.notFound();
  return { status: 200, body: withFields(found, options) };
}

function allVersions(exchange: Exchange) {
  const { site, access, list, item } = findItem(exchange);
  const options = systemOptions(exchange.query, ["$select", "$expand"]);
  requireRight(access.item(list, item), right.viewVersions);
  exchange.gave(list, item);
  return {
    shapes: list.versions(item).map((version) => versionShape(exchange, site, list, version, item)),
    options,
  };
}

/** The fields come along as in the documentation's example; `$select` and `$expand=fields` narrow them. */
function withFields(shape: Record<string, unknown>, options: Map<string, string>): Record<string, unknown> {
  const expand = options.get("$expand");
  const expansion = expand === undefined ? undefined : parseExpand(expand)[0];
  if (expansion !== undefined && expansion.name !== "fields") throw graphError.notBuilt(`$expand=${expand}`);
  const fields = shape.fields as Record<string, unknown>;
  const chosen = expansion?.select;
  const narrowed = chosen
    ? Object.fromEntries(Object.entries(fields).filter(([name]) => chosen.includes(name)))
    : fields;
  const selected = project(shape, options.get("$select"), "microsoft.graph.listItemVersion");
  return expansion !== undefined || "fields" in selected ? { ...selected, fields: narrowed } : selected;
}
