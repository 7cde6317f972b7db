import { graphError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { List } from "../state/List.ts";
import type { FieldValue, Item, ItemVersion } from "../state/model.ts";
import type { Site } from "../state/Site.ts";
import { encodeEntities } from "./encodeEntities.ts";
import { eTag } from "./eTag.ts";
import { siteId } from "./findList.ts";

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

/** https://learn.microsoft.com/graph/api/resources/fieldvalueset */
export function fieldsShape(
  exchange: Exchange,
  list: List,
  item: Item,
  select: string[] | null,
): Record<string, unknown> {
  const title = item.fields.Title;
  const all: Record<string, FieldValue | null> = {
    ...visible(exchange, list, item.fields),
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
  return { "@odata.etag": eTag(exchange, item), ...chosen };
}

function pick(
  list: List,
  all: Record<string, FieldValue | null>,
  select: string[],
): Record<string, FieldValue | null> {
  const chosen: Record<string, FieldValue | null> = {};
  for (const name of select) {
    if (list.column(name) === undefined && !builtIn.includes(name)) {
      throw graphError.invalid(`Field '${name}' is not recognized`);
    }
    const value = all[name];
    if (value !== undefined) chosen[name] = value;
  }
  return chosen;
}

/** What is stored, in the columns that there are now; empty ones as the sandbox is told to show them (B11, B15). */
function visible(exchange: Exchange, list: List, fields: Item["fields"]): Record<string, FieldValue | null> {
  const { emptyColumns, noteEntities } = exchange.world.behaviours;
  const shown: Record<string, FieldValue | null> = {};
  for (const { name, type, readOnly } of list.head.columns) {
    const value = fields[name];
    if (value !== undefined) {
      shown[name] = type === "note" ? encodeEntities(String(value), noteEntities) : value;
    } else if (!readOnly && emptyColumns !== "absent") shown[name] = emptyColumns === "null" ? null : "";
  }
  return shown;
}

/** https://learn.microsoft.com/graph/api/resources/listitem */
export function itemShape(exchange: Exchange, site: Site, list: List, item: Item): Record<string, unknown> {
  return {
    "@odata.etag": eTag(exchange, item),
    createdDateTime: item.createdAt,
    eTag: eTag(exchange, item),
    id: String(item.id),
    lastModifiedDateTime: item.modifiedAt,
    webUrl: itemUrl(exchange, site, list, item),
    createdBy: maker(exchange, site, item),
    lastModifiedBy: identity(site, item.editorId),
    parentReference: { id: list.head.id, siteId: siteId(exchange, site) },
    contentType: item.isFolder ? { id: "0x0120", name: "Folder" } : { id: "0x0100", name: "Item" },
  };
}

/** https://learn.microsoft.com/graph/api/resources/listitemversion */
export function versionShape(
  exchange: Exchange,
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
      ...visible(exchange, list, version.fields),
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

/** The person's id or email may be missing (B24). */
function maker(exchange: Exchange, site: Site, item: Item): Record<string, unknown> {
  const made = identity(site, item.authorId);
  const { createdByUser } = exchange.world.behaviours;
  if (createdByUser === "full" || typeof made.user !== "object") return made;
  const missing = createdByUser === "noId" ? "id" : "email";
  return { user: Object.fromEntries(Object.entries({ ...made.user }).filter(([name]) => name !== missing)) };
}

function itemUrl(exchange: Exchange, site: Site, list: List, item: Item): string {
  const path = `${site.head.path}/Lists/${list.head.name}${list.folderPath(item.folderId)}/${item.leafName}`;
  return `https://${exchange.world.tenant.sharePointHost}${encodeURI(path)}`;
}
