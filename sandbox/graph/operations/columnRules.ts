import { randomUUID } from "node:crypto";
import { graphError } from "../errors.ts";
import type { Column } from "../state/model.ts";
import { requireName } from "./findList.ts";

const MAX_INDEXES = 20;
const facetTypes = ["text", "number", "boolean", "dateTime", "choice"] as const;
const facetsNotBuilt = [
  "personOrGroup",
  "lookup",
  "currency",
  "calculated",
  "hyperlinkOrPicture",
  "term",
  "geolocation",
  "thumbnail",
];
const plainProperties = new Set([
  "name",
  "displayName",
  "description",
  "indexed",
  "enforceUniqueValues",
  "required",
  "hidden",
  "readOnly",
  "columnGroup",
]);
const textProperties = new Set([
  "allowMultipleLines",
  "appendChangesToExistingText",
  "linesForEditing",
  "maxLength",
  "textType",
]);

/** The columns that every list has. Their values stand in the item itself, except the title. */
export function builtInColumns(): Column[] {
  const readOnly = (name: string, type: Column["type"]) => ({ ...blank(name, type), readOnly: true });
  return [
    {
      ...blank("Title", "text"),
      required: true,
      facet: {
        allowMultipleLines: false,
        appendChangesToExistingText: false,
        linesForEditing: 0,
        maxLength: 255,
      },
    },
    readOnly("ContentType", "text"),
    readOnly("Modified", "dateTime"),
    readOnly("Created", "dateTime"),
    readOnly("_UIVersionString", "text"),
  ];
}

/** https://learn.microsoft.com/graph/api/resources/columndefinition */
export function newColumn(existing: Column[], definition: Record<string, unknown>): Column {
  const name = encodeInternalName(requireName(definition.name, "name"));
  const taken = existing.find((column) => column.name.toLowerCase() === name.toLowerCase());
  if (taken !== undefined) {
    const isBuiltIn = builtInColumns().some((column) => column.name === taken.name);
    throw isBuiltIn
      ? graphError.invalid("Unable to determine type of provided column definition")
      : graphError.duplicateName();
  }
  const { type, facet } = readFacet(definition);
  const column = {
    ...blank(name, type),
    facet,
    displayName: String(definition.displayName ?? definition.name),
  };
  applyPlain(column, definition);
  return column;
}

/** What a PATCH may change; the type of a column stays. */
export function changeColumn(column: Column, changes: Record<string, unknown>): void {
  if (changes.name !== undefined && changes.name !== column.name)
    throw graphError.invalid("The name of a column cannot be changed");
  if (column.readOnly) throw graphError.invalid(`Column '${column.name}' is read-only`);
  if (facetTypes.some((facet) => facet in changes)) {
    const { type, facet } = readFacet(changes);
    if (type !== column.type) throw graphError.invalid("The type of a column cannot be changed here");
    column.facet = { ...column.facet, ...facet };
  }
  applyPlain(column, changes);
}

/** Index rules: https://learn.microsoft.com/sharepoint/dev (columns), support.microsoft.com "Add an index". */
export function requireIndexRules(columns: readonly Column[]): void {
  for (const column of columns) {
    if (column.unique && !column.indexed) {
      throw graphError.invalid(`Column '${column.name}' must be indexed to enforce unique values`);
    }
    if (column.indexed && column.type === "note") {
      throw graphError.invalid(`Column '${column.name}' has multiple lines of text and cannot be indexed`);
    }
  }
  if (columns.filter((column) => column.indexed).length > MAX_INDEXES) {
    throw graphError.invalid(`A list can have at most ${MAX_INDEXES} indexed columns`);
  }
}

export function columnShape(column: Column): Record<string, unknown> {
  const facetName = column.type === "note" ? "text" : column.type;
  return {
    columnGroup: "Custom Columns",
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.unique,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    [facetName]: column.facet,
  };
}

function applyPlain(column: Column, values: Record<string, unknown>): void {
  const strange = Object.keys(values).find(
    (name) => !plainProperties.has(name) && !facetTypes.some((facet) => facet === name),
  );
  if (strange !== undefined) throw graphError.notBuilt(`the column property ${strange}`);
  if (values.displayName !== undefined) column.displayName = requireName(values.displayName, "displayName");
  if (values.description !== undefined) column.description = String(values.description);
  if (values.indexed !== undefined) column.indexed = values.indexed === true;
  if (values.enforceUniqueValues !== undefined) column.unique = values.enforceUniqueValues === true;
  if (values.required !== undefined) column.required = values.required === true;
  if (values.hidden !== undefined) column.hidden = values.hidden === true;
}

function readFacet(definition: Record<string, unknown>): Pick<Column, "type" | "facet"> {
  const missing = facetsNotBuilt.find((facet) => definition[facet] !== undefined);
  if (missing !== undefined) throw graphError.notBuilt(`columns of the type ${missing}`);
  const found = facetTypes.filter((facet) => definition[facet] !== undefined);
  const [name, ...more] = found;
  if (name === undefined || more.length > 0)
    throw graphError.invalid("Unable to determine type of provided column definition");
  const given = definition[name];
  if (typeof given !== "object" || given === null) throw graphError.invalid(`${name} must be an object`);
  const facet = given as Record<string, unknown>;
  if (name === "text") return readText(facet);
  if (name === "choice") {
    const { choices } = facet;
    if (!Array.isArray(choices) || choices.length === 0)
      throw graphError.invalid("A choice column needs choices");
    return { type: "choice", facet: { allowTextEntry: false, displayAs: "dropDownMenu", ...facet } };
  }
  const defaults = {
    number: { decimalPlaces: "automatic", displayAs: "number" },
    dateTime: { displayAs: "default", format: "dateTime" },
    boolean: {},
  };
  return { type: name, facet: { ...defaults[name], ...facet } };
}

function readText(facet: Record<string, unknown>): Pick<Column, "type" | "facet"> {
  const strange = Object.keys(facet).find((name) => !textProperties.has(name));
  if (strange !== undefined)
    throw graphError.invalid(`The property '${strange}' does not exist on type 'microsoft.graph.textColumn'`);
  if (facet.allowMultipleLines === true) {
    if (facet.textType !== undefined && facet.textType !== "plain")
      throw graphError.notBuilt("rich text columns");
    const defaults = {
      allowMultipleLines: true,
      appendChangesToExistingText: false,
      linesForEditing: 6,
      textType: "plain",
    };
    return { type: "note", facet: { ...defaults, ...facet } };
  }
  if (Number(facet.maxLength ?? 255) > 255)
    throw graphError.invalid("maxLength of a single line of text is at most 255");
  const defaults = {
    allowMultipleLines: false,
    appendChangesToExistingText: false,
    linesForEditing: 0,
    maxLength: 255,
  };
  return { type: "text", facet: { ...defaults, ...facet } };
}

/** Internal names are ASCII: ä becomes `_x00e4_` (B16). */
function encodeInternalName(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}

function blank(name: string, type: Column["type"]): Column {
  return {
    id: randomUUID(),
    name,
    displayName: name,
    description: "",
    type,
    facet: {},
    indexed: false,
    unique: false,
    required: false,
    hidden: false,
    readOnly: false,
  };
}
