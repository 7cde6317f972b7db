import { ApiError, restError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { compileFilter, LiteralTypeError, type Property } from "../odata/compileFilter.ts";
import { FilterSyntaxError, parseFilter } from "../odata/parseFilter.ts";
import type { Access } from "../permissions/Access.ts";
import { right } from "../permissions/basePermissions.ts";
import { requireNoHold } from "../permissions/requireNoHold.ts";
import type { List } from "../state/List.ts";
import type { Item } from "../state/model.ts";
import type { Site } from "../state/Site.ts";
import { anyScope, findRestItem, findRestList, listPaths, listUrl, requireRestRight } from "./findRest.ts";
import { maskShape } from "./maskShape.ts";
import { nothing, restOptions, restProject } from "./restQuery.ts";

const doc =
  "https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest";
const MAX_PAGE = 5000;

export const restItemRoutes: Route[] = listPaths.flatMap((path): Route[] => [
  { method: "GET", path: `${path}/items`, doc, ...anyScope, handle: all },
  { method: "GET", path: `${path}/items({item})`, doc, ...anyScope, handle: get },
  { method: "POST", path: `${path}/items({item})/recycle`, doc, ...anyScope, handle: recycle },
  { method: "DELETE", path: `${path}/items({item})`, doc, ...anyScope, handle: remove },
]);

const optional = {
  onDemand: [
    "FileRef",
    "FileDirRef",
    "FileLeafRef",
    "FSObjType",
    "HasUniqueRoleAssignments",
    "EffectiveBasePermissions",
  ],
};

/** Follows "Working with lists and list items with REST": a page of items and folders, 100 unless `$top` says. */
function all(exchange: Exchange): Reply {
  const found = findRestList(exchange);
  const options = restOptions(exchange.query, ["$select", "$expand", "$filter", "$top", "$skiptoken"]);
  const top = readTop(options.get("$top"));
  const test = filterOf(found, options.get("$filter"), exchange.world.behaviours.listViewThreshold);
  const after = Number(/p_ID=(\d+)/i.exec(options.get("$skiptoken") ?? "")?.[1] ?? 0);
  const rows = [...found.list.items.values()].filter(
    (item) => item.id > after && test(item) && found.access.canRead(found.list, item),
  );
  const page = rows.slice(0, top);
  if (asksFields(found.list, options)) for (const item of page) exchange.gave(found.list, item);
  const value = page.map((item) => restProject(shape(found, item), options, optional));
  const last = page.at(-1);
  const more = rows.length > page.length && last !== undefined;
  return { status: 200, body: { ...(more ? { "odata.nextLink": nextLink(exchange, last.id) } : {}), value } };
}

/** Follows the same page, one item. */
function get(exchange: Exchange): Reply {
  const found = findRestItem(exchange);
  const options = restOptions(exchange.query, ["$select", "$expand"]);
  if (asksFields(found.list, options)) exchange.gave(found.list, found.item);
  return { status: 200, body: restProject(shape(found, found.item), options, optional) };
}

/** Follows ListItem.Recycle; a folder takes what is in it along. */
function recycle(exchange: Exchange): Reply {
  const found = findDeletable(exchange);
  const { id } = found.site.recycle(
    found.list,
    found.item,
    found.access.self().id,
    exchange.world.clock.now(),
  );
  exchange.wrote("item.delete", found.key);
  return { status: 200, body: { value: id } };
}

/** Follows ListItem.DeleteObject: for good, unlike Recycle (B37-rest). */
function remove(exchange: Exchange): Reply {
  const { site, access, list, item, key } = findDeletable(exchange);
  if (exchange.world.behaviours.restDelete === "recycled")
    site.recycle(list, item, access.self().id, exchange.world.clock.now());
  else list.erase(item);
  exchange.wrote("item.delete", key);
  return nothing;
}

function findDeletable(exchange: Exchange) {
  const found = findRestItem(exchange);
  const { access, list, item } = found;
  requireRestRight(access.item(list, item), right.deleteListItems);
  requireNoHold(exchange.world, list, restError.heldBack);
  return { ...found, key: String(item.fields.Key ?? `${list.head.name}/${item.id}`) };
}

/** Ids and paths alone are no content. */
function asksFields(list: List, options: Map<string, string>): boolean {
  const select = options.get("$select")?.split(",");
  return (
    select === undefined || select.some((name) => name === "*" || list.column(name.trim()) !== undefined)
  );
}

type Found = { site: Site; access: Access; list: List };

function shape({ site, access, list }: Found, item: Item): Record<string, unknown> {
  const columns = list.head.columns.filter((column) => !column.readOnly);
  const directory = `${listUrl(site, list)}${list.folderPath(item.folderId)}`;
  return {
    ...Object.fromEntries(columns.map((column) => [column.name, item.fields[column.name] ?? null])),
    Id: item.id,
    ID: item.id,
    GUID: item.guid,
    ContentTypeId: item.isFolder ? "0x0120" : "0x0100",
    FileSystemObjectType: item.isFolder ? 1 : 0,
    Created: item.createdAt,
    Modified: item.modifiedAt,
    AuthorId: item.authorId,
    EditorId: item.editorId,
    OData__UIVersionString: `${item.version}.0`,
    Attachments: false,
    FSObjType: item.isFolder ? 1 : 0,
    FileLeafRef: item.leafName,
    FileDirRef: directory,
    FileRef: `${directory}/${item.leafName}`,
    HasUniqueRoleAssignments: item.assignments !== null,
    EffectiveBasePermissions: maskShape(access.item(list, item)),
  };
}

function filterOf(
  { site, list }: Found,
  text: string | undefined,
  threshold: number,
): (item: Item) => boolean {
  if (text === undefined) return () => true;
  try {
    const compiled = compileFilter(parseFilter(text), (path) => propertyOf(site, list, path));
    if ([...list.items.values()].filter(compiled.firstPredicate).length > threshold) throw overThreshold();
    return compiled.test;
  } catch (error) {
    if (error instanceof FilterSyntaxError || error instanceof LiteralTypeError) {
      throw restError.invalid(`The expression "${text}" is not valid.`);
    }
    throw error;
  }
}

function overThreshold(): ApiError {
  return new ApiError(
    500,
    "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
    "The attempted operation is prohibited because it exceeds the list view threshold.",
  );
}

function propertyOf(site: Site, list: List, path: string): Property {
  const text = (read: (item: Item) => string, indexed: boolean): Property => ({
    name: path,
    type: "text",
    indexed,
    read,
  });
  const number = (read: (item: Item) => number, indexed: boolean): Property => ({
    name: path,
    type: "number",
    indexed,
    read,
  });
  switch (path) {
    case "Id":
    case "ID":
      return number((item) => item.id, true);
    case "FSObjType":
      return number((item) => (item.isFolder ? 1 : 0), false);
    case "AuthorId":
      return number((item) => item.authorId, false);
    case "FileDirRef":
      return text((item) => `${listUrl(site, list)}${list.folderPath(item.folderId)}`, true);
    case "FileRef":
      return text((item) => `${listUrl(site, list)}${list.folderPath(item.folderId)}/${item.leafName}`, true);
    case "FileLeafRef":
      return text((item) => item.leafName, false);
  }
  const column = list.column(path);
  if (column === undefined || column.type === "note") {
    throw restError.invalid(`Column '${path}' does not exist. It may have been deleted by another user.`);
  }
  const type = column.type === "choice" ? "text" : column.type;
  return { name: path, type, indexed: column.indexed, read: (item) => item.fields[path] };
}

function readTop(text: string | undefined): number {
  if (text === undefined) return 100;
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1) throw restError.invalid(`Invalid $top: ${text}`);
  if (top > MAX_PAGE) throw overThreshold();
  return top;
}

function nextLink(exchange: Exchange, lastId: number): string {
  const kept = [...exchange.query].filter(([name]) => name !== "$skiptoken");
  const token = `Paged=TRUE&p_ID=${lastId}`;
  const text = [...kept, ["$skiptoken", token]].map(
    ([name, value]) => `${encodeURIComponent(name ?? "")}=${encodeURIComponent(value ?? "")}`,
  );
  return `https://${exchange.world.tenant.sharePointHost}${exchange.path}?${text.join("&")}`;
}
