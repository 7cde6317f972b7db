import type { FieldValue, Item } from "../state/model.ts";
import type { Comparison, Filter, Literal } from "./parseFilter.ts";

export type Property = {
  name: string;
  type: "text" | "number" | "boolean" | "dateTime";
  indexed: boolean;
  read: (item: Item) => FieldValue | undefined;
};

export type CompiledFilter = {
  test: (item: Item) => boolean;
  /** The rows that SharePoint must look at first: what its 5,000 row limit counts. */
  firstPredicate: (item: Item) => boolean;
  properties: Property[];
};

export class LiteralTypeError extends Error {
  override readonly name = "LiteralTypeError";
}

/** Turns a parsed filter into a test. `resolve` knows the properties of the one API, and refuses strange ones. */
export function compileFilter(filter: Filter, resolve: (path: string) => Property): CompiledFilter {
  if (filter.kind === "compare") {
    const property = resolve(filter.path);
    const test = comparison(property, filter.operator, filter.value);
    return { test, firstPredicate: property.indexed ? test : () => true, properties: [property] };
  }
  const parts = filter.parts.map((part) => compileFilter(part, resolve));
  const properties = parts.flatMap((part) => part.properties);
  if (filter.kind === "or") {
    return {
      test: (item) => parts.some((part) => part.test(item)),
      firstPredicate: (item) => parts.some((part) => part.firstPredicate(item)),
      properties,
    };
  }
  return {
    test: (item) => parts.every((part) => part.test(item)),
    firstPredicate: parts[0]?.firstPredicate ?? (() => true),
    properties,
  };
}

function comparison(property: Property, operator: Comparison, literal: Literal): (item: Item) => boolean {
  if (literal === null) {
    if (operator !== "eq" && operator !== "ne") throw new LiteralTypeError("null takes eq or ne.");
    return (item) => (property.read(item) === undefined) === (operator === "eq");
  }
  const wanted = comparable(property, literal);
  return (item) => {
    const value = property.read(item);
    // A row without the value answers only to "not equal", as in CAML.
    if (value === undefined) return operator === "ne";
    return holds(operator, stored(property, value), wanted);
  };
}

function holds(operator: Comparison, value: string | number, wanted: string | number): boolean {
  switch (operator) {
    case "eq":
      return value === wanted;
    case "ne":
      return value !== wanted;
    case "lt":
      return value < wanted;
    case "le":
      return value <= wanted;
    case "gt":
      return value > wanted;
    case "ge":
      return value >= wanted;
    case "startswith":
      return String(value).startsWith(String(wanted));
  }
}

/** SharePoint compares text without case. */
function stored(property: Property, value: FieldValue): string | number {
  if (property.type === "dateTime") return Date.parse(String(value));
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : value.toLowerCase();
}

function comparable(property: Property, literal: string | number | boolean): string | number {
  if (property.type === "boolean") {
    // `eq true` finds the rows that are false (B3); 1 and 0 are what works.
    if (typeof literal === "boolean") return 0;
    if (literal === 0 || literal === 1) return literal;
  }
  if (property.type === "number" && typeof literal === "number") return literal;
  if (property.type === "text" && typeof literal === "string") return literal.toLowerCase();
  if (property.type === "dateTime" && typeof literal === "string" && !Number.isNaN(Date.parse(literal))) {
    return Date.parse(literal);
  }
  throw new LiteralTypeError(
    `'${String(literal)}' is no ${property.type} value, which '${property.name}' wants.`,
  );
}
