import { ApiError, graphError } from "../errors.ts";
import type { Behaviours } from "../state/Behaviours.ts";
import type { List } from "../state/List.ts";
import type { Column, Fields, FieldValue } from "../state/model.ts";
import { siteLocalDay } from "./siteLocalDay.ts";

const isoDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const MULTI_LINE_MAX = 63_999;
const readOnlyNames = new Set([
  "id",
  "ID",
  "ContentType",
  "Created",
  "Modified",
  "AuthorLookupId",
  "EditorLookupId",
  "Author",
  "Editor",
  "_UIVersionString",
  "Attachments",
  "ItemChildCount",
  "FolderChildCount",
  "GUID",
  "FileLeafRef",
]);

/** The fields of an item after a write: the old ones with the given changes, each held to its column's rules. */
export function changedFields(
  list: List,
  old: Fields,
  changes: Record<string, unknown>,
  readOnlyFields: Behaviours["readOnlyFields"],
): Fields {
  const next = { ...old };
  for (const [name, value] of Object.entries(changes)) {
    if (name.includes("@odata.")) continue;
    const column = list.column(name);
    if (readOnlyNames.has(name) || column?.readOnly === true) {
      if (readOnlyFields === "ignored") continue;
      throw graphError.invalid(`Field '${name}' is read-only`);
    }
    if (column === undefined) throw graphError.invalid(`Field '${name}' is not recognized`);
    const checked = checkValue(column, value);
    if (checked === undefined) delete next[name];
    else next[name] = checked;
  }
  return next;
}

/** B17: whether the API holds anybody to required columns is not documented. */
export function requireValues(list: List, fields: Fields): void {
  const missing = list.head.columns.find(({ name, required }) => required && fields[name] === undefined);
  if (missing !== undefined) throw graphError.invalid(`Field '${missing.name}' is required`);
}

/** The value as it is stored; undefined for an empty one, which is then absent (B11). */
export function checkValue(column: Column, value: unknown): FieldValue | undefined {
  if (value === null || value === "") return undefined;
  switch (column.type) {
    case "text":
    case "note":
      return checkText(column, value);
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) throw wrongType(column, "a number");
      return value;
    case "boolean":
      if (typeof value !== "boolean") throw wrongType(column, "true or false");
      return value;
    case "dateTime":
      if (typeof value !== "string" || !isoDate.test(value) || Number.isNaN(Date.parse(value))) {
        throw wrongType(column, "a date in ISO 8601");
      }
      if (column.facet.format === "dateOnly") return siteLocalDay(value);
      return new Date(value).toISOString().replace(/\.\d+Z$/, "Z");
    case "choice": {
      const { choices, allowTextEntry } = column.facet as { choices: string[]; allowTextEntry?: boolean };
      if (typeof value !== "string" || !(choices.includes(value) || allowTextEntry === true)) {
        throw wrongType(column, "one of its choices");
      }
      return value;
    }
  }
}

function checkText(column: Column, value: unknown): string {
  if (typeof value !== "string") throw wrongType(column, "text");
  const limit = column.type === "note" ? MULTI_LINE_MAX : Number(column.facet.maxLength ?? 255);
  if (value.length > limit) {
    throw graphError.invalid(
      `Field '${column.name}': text of ${value.length} characters is over the limit of ${limit}`,
    );
  }
  return value;
}

/** The first column whose value another item already has. SharePoint looks at every item, readable or not. */
export function uniqueClash(list: List, fields: Fields, itemId: number | null): Column | undefined {
  return list.head.columns.find((column) => {
    const value = fields[column.name];
    if (!column.unique || value === undefined) return false;
    const wanted = String(value).toLowerCase();
    for (const item of list.items.values()) {
      if (item.id !== itemId && String(item.fields[column.name] ?? "").toLowerCase() === wanted) return true;
    }
    return false;
  });
}

const uniqueClashMessage = "One or more fields with unique constraints already has the provided value.";

export function requireUnique(list: List, fields: Fields, itemId: number | null, status: number): void {
  if (uniqueClash(list, fields, itemId) === undefined) return;
  throw new ApiError(status, status === 409 ? "nameAlreadyExists" : "invalidRequest", uniqueClashMessage);
}

function wrongType(column: Column, wanted: string): ApiError {
  return graphError.invalid(`Field '${column.name}' wants ${wanted}`);
}
