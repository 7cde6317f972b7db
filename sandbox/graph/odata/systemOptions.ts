import { graphError } from "../errors.ts";

/**
 * The `$` options of a request. One that the operation does not list is answered with 501 rather than ignored:
 * a client must never believe that an option worked. https://learn.microsoft.com/graph/query-parameters
 */
export function systemOptions(query: URLSearchParams, allowed: readonly string[]): Map<string, string> {
  const options = new Map<string, string>();
  for (const [written, value] of query) {
    // The documentation's own examples write `expand=` as well as `$expand=`.
    const name = written.startsWith("$") ? written : `$${written}`;
    if (!allowed.includes(name)) throw graphError.notBuilt(`the query option ${name} here`);
    if (options.has(name)) {
      throw graphError.invalid(
        `Query option '${name}' was specified more than once, but it must be specified at most once.`,
      );
    }
    options.set(name, value);
  }
  return options;
}

export function readTop(value: string | undefined, fallback: number, most: number): number {
  if (value === undefined) return fallback;
  const top = Number(value);
  if (!Number.isInteger(top) || top < 1) {
    throw graphError.invalid(`Invalid value '${value}' for $top query option found.`);
  }
  return Math.min(top, most);
}

/** `$select`, checked against the names that the type has; the id and annotations always come along. */
export function project(
  entity: Record<string, unknown>,
  select: string | undefined,
  type: string,
  known?: readonly string[],
): Record<string, unknown> {
  if (select === undefined) return entity;
  const names = select.split(",").map((name) => name.trim());
  for (const name of names) {
    if (!(name in entity) && !known?.includes(name)) {
      throw graphError.invalid(
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type '${type}'.`,
      );
    }
  }
  return Object.fromEntries(
    Object.entries(entity).filter(([name]) => names.includes(name) || name.startsWith("@")),
  );
}
