import { createHash } from "node:crypto";
import { ApiError, graphError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import {
  type CompiledFilter,
  compileFilter,
  LiteralTypeError,
  type Property,
} from "../odata/compileFilter.ts";
import { type Filter, FilterSyntaxError, parseFilter } from "../odata/parseFilter.ts";
import type { Behaviours } from "../state/Behaviours.ts";
import type { List } from "../state/List.ts";
import type { Column, Item } from "../state/model.ts";

const honorHeader = "honornonindexedquerieswarningmayfailrandomly";

type Query = {
  filter: string | undefined;
  orderBy: string | undefined;
  top: number;
  skipToken: string | undefined;
  readable: (item: Item) => boolean;
};

/** One page of a list's items, in the order of their ids or of one indexed column. */
export function queryItems(
  exchange: Exchange,
  list: List,
  query: Query,
): { items: Item[]; nextLink: string | null } {
  const resolve = (path: string) => propertyOf(list, path);
  const { behaviours } = exchange.world;
  const filter =
    query.filter === undefined ? null : readFilter(query.filter, resolve, behaviours.nullInFilter);
  const order = query.orderBy === undefined ? null : readOrder(query.orderBy, resolve, behaviours);
  requireIndexes(exchange, [...(filter?.properties ?? []), ...(order === null ? [] : [order.property])]);
  const rows = [...list.items.values()];
  if (filter !== null) requireBelowThreshold(rows, filter, behaviours);
  const test = filterAsPlayed(exchange, filter);
  const matching = rows.filter((item) => test(item) && query.readable(item));
  if (order !== null) matching.sort(order.compare);
  const start = startAfter(exchange, matching, query.skipToken);
  if (exchange.isAltered("emptyPage")) return { items: [], nextLink: nextLinkAfter(exchange, lastId(start)) };
  const items = matching.slice(start, start + query.top);
  const end = start + items.length;
  if (exchange.isAltered("repeatRow")) items.unshift(...matching.slice(Math.max(0, start - 1), start));
  return { items, nextLink: end < matching.length ? nextLinkAfter(exchange, lastId(end)) : null };

  function lastId(position: number): number {
    return matching[position - 1]?.id ?? 0;
  }
}

/** Filters have been answered with all rows, and flags with the wrong ones (B4, B3). */
function filterAsPlayed(exchange: Exchange, filter: CompiledFilter | null): (item: Item) => boolean {
  if (filter === null || exchange.isAltered("unfiltered")) return () => true;
  return exchange.isAltered("inverted") ? (item) => !filter.test(item) : filter.test;
}

function readFilter(text: string, resolve: (path: string) => Property, nullWorks: boolean): CompiledFilter {
  try {
    const filter = parseFilter(text);
    if (!nullWorks && comparesNull(filter)) throw new FilterSyntaxError("null", true);
    return compileFilter(filter, resolve);
  } catch (error) {
    if (error instanceof FilterSyntaxError && error.unsupported) {
      throw graphError.invalid(`The provided filter statement is not supported: ${error.message}`);
    }
    if (error instanceof FilterSyntaxError || error instanceof LiteralTypeError) {
      throw graphError.invalid(`Invalid filter clause: ${error.message}`);
    }
    throw error;
  }
}

function comparesNull(filter: Filter): boolean {
  return filter.kind === "compare" ? filter.value === null : filter.parts.some(comparesNull);
}

function readOrder(text: string, resolve: (path: string) => Property, behaviours: Behaviours) {
  const [path = "", direction = "asc", ...more] = text.trim().split(/\s+/);
  if (!path.startsWith("fields/") && behaviours.orderByItemProperty === "ignored") return null;
  if (more.length > 0 || text.includes(",") || !["asc", "desc"].includes(direction)) {
    throw graphError.invalid("The provided orderby statement is not supported");
  }
  const property = resolve(path);
  const sign = direction === "desc" ? -1 : 1;
  const key = (item: Item) => {
    const value = property.read(item);
    return typeof value === "string" ? value.toLowerCase() : Number(value ?? Number.NEGATIVE_INFINITY);
  };
  const compare = (a: Item, b: Item) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return a.id - b.id;
    return left < right ? -sign : sign;
  };
  return { property, compare };
}

/** `fields/<column>`; the item's own properties cannot be filtered on (B7). */
function propertyOf(list: List, path: string): Property {
  const name = /^fields\/(\w+)$/.exec(path)?.[1];
  if (name === undefined) throw graphError.invalid("The provided filter statement is not supported");
  if (name === "id" || name === "ID") return { name, type: "number", indexed: true, read: (item) => item.id };
  if (name === "Created") return { name, type: "dateTime", indexed: false, read: (item) => item.createdAt };
  if (name === "Modified") return { name, type: "dateTime", indexed: false, read: (item) => item.modifiedAt };
  const column = list.column(name);
  if (column === undefined) throw graphError.invalid(`Field '${name}' is not recognized`);
  if (column.type === "note") {
    throw graphError.invalid(`Field '${name}' is of a type that cannot be used in a filter`);
  }
  return { name, type: comparedAs(column), indexed: column.indexed, read: (item) => item.fields[name] };
}

function comparedAs(column: Column): Property["type"] {
  return column.type === "number" || column.type === "boolean" || column.type === "dateTime"
    ? column.type
    : "text";
}

/** B1: https://learn.microsoft.com/graph/api/listitem-list, and microsoft-graph-docs issue 2279 */
function requireIndexes(exchange: Exchange, properties: Property[]): void {
  if ((exchange.headers.prefer ?? "").toLowerCase().includes(honorHeader)) return;
  const missing = properties.find((property) => !property.indexed);
  if (missing === undefined) return;
  throw graphError.invalid(
    `Field '${missing.name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

/** B2: what counts are the rows that the first predicate finds, whoever may read them. */
function requireBelowThreshold(rows: Item[], filter: CompiledFilter, behaviours: Behaviours): void {
  const { listViewThreshold: threshold, overThresholdStatus: status } = behaviours;
  if (rows.length <= threshold) return;
  if (rows.filter(filter.firstPredicate).length <= threshold) return;
  throw new ApiError(
    status,
    status === 429 ? "throttledRequest" : "invalidRequest",
    "The attempted operation is prohibited because it exceeds the list view threshold.",
  );
}

/** The link repeats the request's options; its token is bound to them, so that nothing can be added or changed. */
function nextLinkAfter(exchange: Exchange, id: number): string {
  const params = [...exchange.query].filter(([name]) => !isSkipToken(name));
  const token = Buffer.from(`Paged=TRUE&p_ID=${id}&h=${fingerprint(exchange)}`).toString("base64url");
  const text = [...params, ["$skiptoken", token]].map(
    ([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`,
  );
  return `https://graph.microsoft.com${exchange.path}?${text.join("&")}`;
}

function startAfter(exchange: Exchange, matching: Item[], token: string | undefined): number {
  if (token === undefined) return 0;
  const found = /^Paged=TRUE&p_ID=(\d+)&h=(\w+)$/.exec(Buffer.from(token, "base64url").toString());
  if (found === null || found[2] !== fingerprint(exchange)) {
    throw graphError.invalid(
      "The $skiptoken does not belong to this query. Follow @odata.nextLink as it is.",
    );
  }
  const last = Number(found[1]);
  const at = matching.findIndex((item) => item.id === last);
  if (at >= 0) return at + 1;
  const after = matching.findIndex((item) => item.id > last);
  return after < 0 ? matching.length : after;
}

function fingerprint(exchange: Exchange): string {
  const params = [...exchange.query].filter(([name]) => !isSkipToken(name));
  return createHash("sha256")
    .update(JSON.stringify([exchange.path, params]))
    .digest("hex")
    .slice(0, 12);
}

function isSkipToken(name: string): boolean {
  return name === "$skiptoken" || name === "skiptoken";
}
