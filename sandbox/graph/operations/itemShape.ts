import { graphError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { List } from "../state/List.ts";
import type { FieldValue, Item, ItemVersion } from "../state/model.ts";
import type { Site } from "../state/Site.ts";
import { eTag, siteId } from "./findList.ts";

const builtIn = [
  "id",
  "ContentType",
  "Modified",
  "Created",
  "AuthorLookupId",
  "EditorLookupId",
  "_UIVersionString",
  "Attachments",
  "Edit",
  "LinkTitleNoMenu",
  "LinkTitle",
  "ItemChildCount",
  "FolderChildCount",
  "_ComplianceFlags",
  "_ComplianceTag",
  "_ComplianceTagWrittenTime",
  "_ComplianceTagUserId",
  "FileLeafRef",
];

/** https://learn.microsoft.com/graph/api/resources/fieldvalueset: empty columns are absent (B11). */
export function fieldsShape(list: List, item: Item, select: string[] | null): Record<string, unknown> {
  const title = item.fields.Title;
  const all: Record<string, FieldValue> = {
    ...visible(list, item.fields),
    id: String(item.id),
    ContentType: item.isFolder ? "Folder" : "Item",
    Modified: item.modifiedAt,
    Created: item.createdAt,
    AuthorLookupId: String(item.authorId),
    EditorLookupId: String(item.editorId),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: "",
    ...(title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title }),
    ItemChildCount: "0",
    FolderChildCount: "0",
  };
  if (item.isFolder) all.FileLeafRef = item.leafName;
  // Counting walks the whole list, so only for those who ask.
  if (item.isFolder && (select === null || select.some((name) => name.endsWith("ChildCount")))) {
    const folders = list.childrenOf(item).filter((child) => child.isFolder).length;
    all.FolderChildCount = String(folders);
    all.ItemChildCount = String(list.childrenOf(item).length - folders);
  }
  const chosen = select === null ? all : pick(list, all, select);
  return { "@odata.etag": eTag(item), ...chosen };
}

function pick(list: List, all: Record<string, FieldValue>, select: string[]): Record<string, FieldValue> {
  const chosen: Record<string, FieldValue> = {};
  for (const name of select) {
    if (list.column(name) === undefined && !builtIn.includes(name)) {
      throw graphError.invalid(`Field '${name}' is not recognized`);
    }
    const value = all[name];
    if (value !== undefined) chosen[name] = value;
  }
  return chosen;
}

/** A deleted column's values are gone, whatever is still stored. */
function visible(list: List, fields: Item["fields"]): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => list.column(name) !== undefined));
}

/** https://learn.microsoft.com/graph/api/resources/listitem */
export function itemShape(exchange: Exchange, site: Site, list: List, item: Item): Record<string, unknown> {
  return {
    "@odata.etag": eTag(item),
    createdDateTime: item.createdAt,
    eTag: eTag(item),
    id: String(item.id),
    lastModifiedDateTime: item.modifiedAt,
    webUrl: itemUrl(exchange, site, list, item),
    createdBy: identity(site, item.authorId),
    lastModifiedBy: identity(site, item.editorId),
    parentReference: { id: list.head.id, siteId: siteId(exchange, site) },
    contentType: item.isFolder ? { id: "0x0120", name: "Folder" } : { id: "0x0100", name: "Item" },
  };
}

/** https://learn.microsoft.com/graph/api/resources/listitemversion */
export function versionShape(
  site: Site,
  list: List,
  version: ItemVersion,
  item: Item,
): Record<string, unknown> {
  return {
    id: `${version.version}.0`,
    lastModifiedDateTime: version.at,
    lastModifiedBy: identity(site, version.editorId),
    fields: {
      ...visible(list, version.fields),
      id: String(item.id),
      _UIVersionString: `${version.version}.0`,
    },
  };
}

export function identity(site: Site, principalId: number): Record<string, unknown> {
  const principal = site.principal(principalId);
  if (principal === undefined) return { user: { displayName: "System Account" } };
  if (principal.kind === "app") return { application: { id: principal.oid, displayName: principal.title } };
  return { user: { email: principal.email, id: principal.oid, displayName: principal.title } };
}

function itemUrl(exchange: Exchange, site: Site, list: List, item: Item): string {
  const path = `${site.head.path}/Lists/${list.head.name}${list.folderPath(item.folderId)}/${item.leafName}`;
  return `https://${exchange.world.tenant.sharePointHost}${encodeURI(path)}`;
}
