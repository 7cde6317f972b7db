import { isDeepStrictEqual } from "node:util";
import { graphError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { type Expansion, parseExpand } from "../odata/parseExpand.ts";
import { project, readTop, systemOptions } from "../odata/systemOptions.ts";
import { right } from "../permissions/basePermissions.ts";
import { scopesFor } from "../permissions/graphScopes.ts";
import { requireNoHold } from "../permissions/requireNoHold.ts";
import type { List } from "../state/List.ts";
import type { Item } from "../state/model.ts";
import { changedFields, requireUnique, requireValues } from "./checkFields.ts";
import { eTag, requireFreshETag } from "./eTag.ts";
import { findItem, findList, requireRight } from "./findList.ts";
import { fieldsShape, itemShape } from "./itemShape.ts";
import { queryItems } from "./queryItems.ts";

const page = "https://learn.microsoft.com/graph/api";
const itemsPath = "/v1.0/sites/{site}/lists/{list}/items";
const extraProperties = ["fields", "description", "name", "versions", "sharepointIds"];

export const itemRoutes: Route[] = [
  { method: "GET", path: itemsPath, doc: `${page}/listitem-list`, ...scopesFor.readSite, handle: list },
  {
    method: "POST",
    path: itemsPath,
    doc: `${page}/listitem-create`,
    ...scopesFor.writeItems,
    handle: create,
  },
  {
    method: "GET",
    path: `${itemsPath}/{item}`,
    doc: `${page}/listitem-get`,
    ...scopesFor.readSite,
    handle: get,
  },
  {
    method: "PATCH",
    path: `${itemsPath}/{item}`,
    doc: `${page}/listitem-update`,
    ...scopesFor.writeItems,
    handle: update,
  },
  {
    method: "DELETE",
    path: `${itemsPath}/{item}`,
    doc: `${page}/listitem-delete`,
    ...scopesFor.writeItems,
    handle: remove,
  },
  {
    method: "GET",
    path: `${itemsPath}/{item}/fields`,
    doc: `${page}/listitem-get`,
    ...scopesFor.readSite,
    handle: getFields,
  },
  {
    method: "PATCH",
    path: `${itemsPath}/{item}/fields`,
    doc: `${page}/listitem-update`,
    ...scopesFor.writeItems,
    handle: updateFields,
  },
];

/** https://learn.microsoft.com/graph/api/listitem-list */
function list(exchange: Exchange): Reply {
  const found = findList(exchange);
  const options = systemOptions(exchange.query, [
    "$filter",
    "$expand",
    "$select",
    "$top",
    "$orderby",
    "$skiptoken",
  ]);
  const expansion = fieldsExpansion(options.get("$expand"));
  const { items, nextLink } = queryItems(exchange, found.list, {
    filter: options.get("$filter"),
    orderBy: options.get("$orderby"),
    top: Math.min(readTop(options.get("$top"), 200, 5000), exchange.world.behaviours.largestPage),
    skipToken: options.get("$skiptoken"),
    readable: (item) =>
      found.access.canRead(found.list, item) && (exchange.world.behaviours.listFolders || !item.isFolder),
  });
  const value = items.map((item) => shape(exchange, found, item, options.get("$select"), expansion));
  const context = `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(exchange.params.site ?? "")}')/lists('${exchange.params.list}')/items`;
  return {
    status: 200,
    body: { "@odata.context": context, ...(nextLink === null ? {} : { "@odata.nextLink": nextLink }), value },
  };
}

/** https://learn.microsoft.com/graph/api/listitem-get */
function get(exchange: Exchange): Reply {
  const found = findItem(exchange);
  const options = systemOptions(exchange.query, ["$expand", "$select"]);
  const expansion = fieldsExpansion(options.get("$expand"));
  return {
    status: 200,
    headers: { ETag: eTag(exchange, found.item) },
    body: shape(exchange, found, found.item, options.get("$select"), expansion),
  };
}

/** https://learn.microsoft.com/graph/api/listitem-get, its fields alone */
function getFields(exchange: Exchange): Reply {
  const { list, item } = findItem(exchange);
  const select = systemOptions(exchange.query, ["$select"]).get("$select");
  exchange.gave(list, item);
  return { status: 200, body: fieldsShape(exchange, list, item, select?.split(",") ?? null) };
}

/** https://learn.microsoft.com/graph/api/listitem-create: always in the root, with the list's permissions. */
function create(exchange: Exchange): Reply {
  const found = findList(exchange);
  systemOptions(exchange.query, []);
  requireRight(found.access.list(found.list), right.addListItems);
  const { behaviours } = exchange.world;
  const fields = changedFields(found.list, {}, fieldsOf(exchange.json()), behaviours.readOnlyFields);
  if (behaviours.requiredEnforced) requireValues(found.list, fields);
  requireUnique(found.list, fields, null, behaviours.uniqueClashStatus);
  const item = found.list.add({
    isFolder: false,
    leafName: null,
    folderId: null,
    fields,
    principalId: found.access.self().id,
    now: exchange.world.clock.now(),
  });
  found.site.saveList(found.list);
  exchange.wrote("item.create", keyOf(found.list, item));
  const everything = { name: "fields", select: null };
  const body = shape(exchange, found, item, undefined, everything);
  body.createdDateTime = hoursLater(item.createdAt, behaviours.createAnswerHoursOff);
  return { status: 201, headers: { ETag: eTag(exchange, item) }, body };
}

/** The answer to a POST has shown another time than the item that is read later (B23). */
function hoursLater(at: string, hours: number): string {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString().replace(".000Z", "Z");
}

/** https://learn.microsoft.com/graph/api/listitem-update, the whole item */
function update(exchange: Exchange): Reply {
  const { found } = patch(exchange, (body) => fieldsOf(body));
  return {
    status: 200,
    headers: { ETag: eTag(exchange, found.item) },
    body: shape(exchange, found, found.item, undefined, null),
  };
}

/** https://learn.microsoft.com/graph/api/listitem-update: answers the fields without an eTag (B26). */
function updateFields(exchange: Exchange): Reply {
  const { found } = patch(exchange, (body) => body);
  const { "@odata.etag": _tag, ...fields } = fieldsShape(exchange, found.list, found.item, null);
  return { status: 200, body: fields };
}

function patch(exchange: Exchange, changesOf: (body: Record<string, unknown>) => Record<string, unknown>) {
  const found = findItem(exchange);
  systemOptions(exchange.query, []);
  requireRight(found.access.item(found.list, found.item), right.editListItems);
  const changes = changesOf(exchange.json());
  requireFreshETag(exchange, found.item);
  const { readOnlyFields, uniqueClashStatus, noopPatchMakesVersion } = exchange.world.behaviours;
  const fields = changedFields(found.list, found.item.fields, changes, readOnlyFields);
  requireUnique(found.list, fields, found.item.id, uniqueClashStatus);
  if (!noopPatchMakesVersion && isDeepStrictEqual(fields, found.item.fields)) return { found };
  found.list.change(found.item, fields, found.access.self().id, exchange.world.clock.now());
  exchange.wrote("item.update", keyOf(found.list, found.item));
  return { found };
}

/** https://learn.microsoft.com/graph/api/listitem-delete: what is deleted goes to the recycle bin (B37). */
function remove(exchange: Exchange): Reply {
  const found = findItem(exchange);
  requireRight(found.access.item(found.list, found.item), right.deleteListItems);
  requireFreshETag(exchange, found.item);
  const key = keyOf(found.list, found.item);
  requireNoHold(exchange.world, found.list, graphError.heldBack);
  found.site.recycle(found.list, found.item, found.access.self().id, exchange.world.clock.now());
  exchange.wrote("item.delete", key);
  return { status: 204 };
}

function shape(
  exchange: Exchange,
  found: ReturnType<typeof findList>,
  item: Item,
  select: string | undefined,
  expansion: Expansion | null,
): Record<string, unknown> {
  const chosen = project(
    itemShape(exchange, found.site, found.list, item),
    select,
    "microsoft.graph.listItem",
    extraProperties,
  );
  if (expansion === null) return chosen;
  exchange.gave(found.list, item);
  return { ...chosen, fields: fieldsShape(exchange, found.list, item, expansion.select) };
}

function fieldsExpansion(text: string | undefined): Expansion | null {
  if (text === undefined) return null;
  const expansions = parseExpand(text);
  const [first, ...more] = expansions;
  if (first?.name !== "fields" || more.length > 0) throw graphError.notBuilt(`$expand=${text}`);
  return first;
}

function fieldsOf(body: Record<string, unknown>): Record<string, unknown> {
  const { fields, ...rest } = body;
  const strange = Object.keys(rest).filter((name) => !name.includes("@odata.") && name !== "contentType");
  if (strange.length > 0) throw graphError.notBuilt(`writing ${strange.join(", ")} of an item`);
  if (typeof fields !== "object" || fields === null) throw graphError.invalid("fields is missing");
  return fields as Record<string, unknown>;
}

/** What a reader of the ledger recognises the item by. */
function keyOf(list: List, item: Item): string {
  return String(item.fields.Key ?? `${list.head.name}/${item.id}`);
}
