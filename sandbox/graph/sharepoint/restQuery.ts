import { graphError, restError } from "../errors.ts";
import type { Reply } from "../exchange.ts";
import { type Filter, FilterSyntaxError, type Literal, parseFilter } from "../odata/parseFilter.ts";

const known = ["$select", "$expand", "$filter", "$top", "$orderby", "$skiptoken"];

/** https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests */
export function restOptions(query: URLSearchParams, allowed: readonly string[]): Map<string, string> {
  const options = new Map<string, string>();
  for (const [name, value] of query) {
    if (name.startsWith("@")) continue;
    if (!known.includes(name) || !allowed.includes(name))
      throw graphError.notBuilt(`the query option ${name} here`);
    options.set(name, value);
  }
  return options;
}

/** Which properties come only when they are asked for: single values by `$select`, objects by `$expand`. */
export type Optional = { onDemand?: readonly string[]; expandable?: readonly string[] };

export function restProject(
  entity: Record<string, unknown>,
  options: Map<string, string>,
  { onDemand = [], expandable = [] }: Optional,
): Record<string, unknown> {
  const expanded = splitNames(options.get("$expand"));
  for (const name of expanded)
    if (!expandable.includes(name)) throw graphError.notBuilt(`$expand=${name} here`);
  const select = splitNames(options.get("$select"));
  if (select.length === 0 || select.includes("*")) {
    const wanted = (name: string) =>
      expanded.includes(name) ||
      select.includes(name) ||
      !(onDemand.includes(name) || expandable.includes(name));
    return Object.fromEntries(Object.entries(entity).filter(([name]) => wanted(name)));
  }
  const chosen: Record<string, unknown> = {};
  for (const [name, inner] of groupByName(select)) {
    const key = Object.keys(entity).find((one) => one.toLowerCase() === name.toLowerCase());
    if (key === undefined) throw restError.invalid(`The field or property '${name}' does not exist.`);
    if (expandable.includes(key) && !expanded.includes(key)) {
      throw restError.invalid(
        `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${key}.`,
      );
    }
    chosen[key] = inner.length === 0 ? entity[key] : pickInner(entity[key], inner);
  }
  for (const name of expanded) chosen[name] ??= entity[name];
  return chosen;
}

/** `RootFolder/Name,RootFolder/ServerRelativeUrl,Id` as the names inside each name; none means all of it. */
function groupByName(select: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [name = "", inner] = path.split("/");
    const known = groups.get(name) ?? [];
    groups.set(name, inner === undefined ? known : [...known, inner]);
  }
  return groups;
}

function pickInner(value: unknown, names: string[]): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((one) => pickInner(one, names));
  const missing = names.find((name) => typeof value !== "object" || !(name in value));
  if (missing !== undefined) throw restError.invalid(`The field or property '${missing}' does not exist.`);
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => names.includes(name)));
}

/** `$filter` over finished objects, for the collections that are small. */
export function restFilter(text: string | undefined): (entity: Record<string, unknown>) => boolean {
  if (text === undefined) return () => true;
  let filter: Filter;
  try {
    filter = parseFilter(text);
  } catch (error) {
    if (!(error instanceof FilterSyntaxError)) throw error;
    throw restError.invalid(`The expression "${text}" is not valid.`);
  }
  return (entity) => holds(filter, entity);
}

function holds(filter: Filter, entity: Record<string, unknown>): boolean {
  if (filter.kind !== "compare") {
    const test = (part: Filter) => holds(part, entity);
    return filter.kind === "and" ? filter.parts.every(test) : filter.parts.some(test);
  }
  if (!(filter.path in entity))
    throw restError.invalid(`The field or property '${filter.path}' does not exist.`);
  const value = lower(entity[filter.path] as Literal);
  const wanted = lower(filter.value);
  if (filter.operator === "eq") return value === wanted;
  if (filter.operator === "ne") return value !== wanted;
  if (filter.operator === "startswith") return String(value).startsWith(String(wanted));
  throw graphError.notBuilt(`the operator ${filter.operator} here`);
}

function lower(value: Literal): Literal {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function splitNames(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The argument of a REST function: `'text'`, or `@v` with the text in the query. Quotes are doubled inside. */
export function textArgument(argument: string, query: URLSearchParams): string {
  const given = argument.startsWith("@") ? (query.get(argument) ?? "") : argument;
  return given.replace(/^'|'$/g, "").replaceAll("''", "'");
}

/** `principalid=5,roledefid=3`, in any order and case. */
export function namedArguments(text: string): Record<string, string> {
  const pairs = text.split(",").map((pair) => pair.split("=").map((side) => side.trim()));
  return Object.fromEntries(pairs.map(([name = "", value = ""]) => [name.toLowerCase(), value]));
}

export const nothing: Reply = { status: 200, body: { "odata.null": true } };

/** The metadata that clients of the verbose format send along; this API does not need it. */
export function withoutMetadata(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => name !== "__metadata" && !name.includes("odata.")),
  );
}
