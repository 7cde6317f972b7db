import { ApiError, restError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { checkValue, uniqueClash } from "../operations/checkFields.ts";
import { right } from "../permissions/basePermissions.ts";
import type { List } from "../state/List.ts";
import type { Column, Fields, Item } from "../state/model.ts";
import { anyScope, findRestList, listPaths, listUrl, requireRestRight } from "./findRest.ts";
import { withoutMetadata } from "./restQuery.ts";

export const addItemRoutes: Route[] = listPaths.map((path) => ({
  method: "POST",
  path: `${path}/addvalidateupdateitemusingpath`,
  doc: "https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest#create-list-item-in-a-folder",
  ...anyScope,
  handle: add,
}));

type Entry = {
  ErrorCode: number;
  ErrorMessage: string | null;
  FieldName: string;
  FieldValue: string | null;
  HasException: boolean;
  ItemId: number;
};
type FormValue = { FieldName: string; FieldValue: string | null };

/**
 * Follows "Create list item in a folder". What is wrong with a value is told inside a 200, field by field, and
 * then nothing has been created.
 */
function add(exchange: Exchange): Reply {
  const { site, access, list } = findRestList(exchange);
  const body = withoutMetadata(exchange.json());
  const { folderPath, isFolder, leafName } = readInfo(body.listItemCreateInfo);
  const values = readValues(body.formValues);
  const folder = findFolder(exchange, list, listUrl(site, list), folderPath);
  requireRestRight(access.folder(list, folder), right.addListItems);

  const entries = values.map((value) => entry(value.FieldName, value.FieldValue, 0));
  const fields: Fields = {};
  for (const [index, value] of values.entries()) {
    const error = apply(list, fields, value, isFolder);
    if (error !== null) Object.assign(entries[index] ?? {}, error);
  }
  const name = isFolder ? (leafName ?? text(values, "FileLeafRef") ?? text(values, "Title")) : null;
  checkName(list, folder, isFolder, name, entries);
  checkUnique(list, fields, entries);
  if (entries.some((one) => one.HasException)) return { status: 200, body: { value: entries } };

  const item = list.add({
    isFolder,
    leafName: name,
    folderId: folder?.id ?? null,
    fields: isFolder && fields.Title === undefined && name !== null ? { ...fields, Title: name } : fields,
    principalId: access.self().id,
    now: exchange.world.clock.now(),
  });
  site.saveList(list);
  exchange.wrote(
    isFolder ? "folder.create" : "item.create",
    String(fields.Key ?? `${list.head.name}/${name ?? item.id}`),
  );
  const done = [...entries, entry("Id", String(item.id), item.id)];
  return { status: 200, body: { value: done.map((one) => ({ ...one, ItemId: item.id })) } };
}

function readInfo(value: unknown): { folderPath: string; isFolder: boolean; leafName: string | null } {
  const info = withoutMetadata((value ?? {}) as Record<string, unknown>);
  const decoded = (info.FolderPath as { DecodedUrl?: unknown } | undefined)?.DecodedUrl;
  const kind = info.UnderlyingObjectType ?? 0;
  if (typeof decoded !== "string" || (kind !== 0 && kind !== 1)) {
    throw restError.invalid(
      "listItemCreateInfo needs FolderPath.DecodedUrl, and UnderlyingObjectType 0 or 1.",
    );
  }
  return {
    folderPath: decoded,
    isFolder: kind === 1,
    leafName: typeof info.LeafName === "string" ? info.LeafName : null,
  };
}

function readValues(value: unknown): FormValue[] {
  if (!Array.isArray(value)) throw restError.invalid("formValues is missing.");
  return value.map((one) => {
    const { FieldName, FieldValue } = one as Record<string, unknown>;
    if (typeof FieldName !== "string" || (typeof FieldValue !== "string" && FieldValue !== null)) {
      throw restError.invalid("Each form value is a FieldName and a FieldValue, both of them text.");
    }
    return { FieldName, FieldValue };
  });
}

function findFolder(exchange: Exchange, list: List, rootUrl: string, given: string): Item | null {
  const host = `https://${exchange.world.tenant.sharePointHost}`;
  const path = given.startsWith(host) ? given.slice(host.length) : given;
  if (!path.toLowerCase().startsWith(rootUrl.toLowerCase())) throw noFolder();
  const below = path.slice(rootUrl.length).replace(/\/$/, "");
  if (below === "") return null;
  const folder = list.folderByPath(below);
  if (folder === undefined) throw noFolder();
  return folder;
}

function noFolder(): ApiError {
  return new ApiError(404, "-2147024894, System.IO.FileNotFoundException", "File Not Found.");
}

/** Puts one form value into the fields; what is wrong with it, or null. */
function apply(list: List, fields: Fields, value: FormValue, isFolder: boolean): Partial<Entry> | null {
  const { FieldName: name, FieldValue: given } = value;
  if (isFolder && (name === "FileLeafRef" || name === "ContentType" || name === "ContentTypeId")) return null;
  const column = list.column(name);
  if (column === undefined || column.readOnly)
    return failure(`Column '${name}' does not exist or is read-only.`);
  try {
    const checked = checkValue(column, fromForm(column, given));
    if (checked !== undefined) fields[name] = checked;
    return null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return failure(error.message);
  }
}

/** A form's values are text. Dates are taken in ISO 8601 alone, since a site's own format depends on its region. */
function fromForm(column: Column, given: string | null): unknown {
  if (given === null || given === "") return null;
  if (column.type === "number" && /^-?\d+(\.\d+)?$/.test(given)) return Number(given);
  if (column.type === "boolean" && /^(1|0|true|false|yes|no)$/i.test(given))
    return /^(1|true|yes)$/i.test(given);
  return given;
}

function checkName(
  list: List,
  folder: Item | null,
  isFolder: boolean,
  name: string | null,
  entries: Entry[],
): void {
  if (!isFolder) return;
  if (name === null || name === "" || /["*:<>?/\\|]/.test(name) || name.length > 255) {
    entries.push({
      ...entry("FileLeafRef", name, 0),
      ...failure("The folder name is missing or not valid."),
    });
    return;
  }
  const taken = list.folderByPath(`${list.folderPath(folder?.id ?? null)}/${name}`) !== undefined;
  if (taken) {
    entries.push({
      ...entry("FileLeafRef", name, 0),
      ...failure(`A file or folder with the name ${name} already exists.`),
    });
  }
}

function checkUnique(list: List, fields: Fields, entries: Entry[]): void {
  const clash = uniqueClash(list, fields, null);
  if (clash === undefined) return;
  const found = entries.find((one) => one.FieldName === clash.name);
  if (found !== undefined) Object.assign(found, failure("This value already exists in the list."));
}

function text(values: FormValue[], name: string): string | null {
  return values.find((value) => value.FieldName === name)?.FieldValue ?? null;
}

function entry(name: string, value: string | null, itemId: number): Entry {
  return {
    ErrorCode: 0,
    ErrorMessage: null,
    FieldName: name,
    FieldValue: value,
    HasException: false,
    ItemId: itemId,
  };
}

function failure(message: string): Partial<Entry> {
  return { ErrorCode: -2130575155, ErrorMessage: message, HasException: true };
}
