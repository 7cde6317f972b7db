import type { Route } from "./exchange.ts";

type Compiled = { route: Route; segments: RegExp[]; names: string[][] };

/** Finds the route of a path. Segments are compared without case, as both APIs do. */
export class RouteTable {
  readonly #compiled: Compiled[];

  constructor(routes: readonly Route[]) {
    this.#compiled = routes.map((route) => compile(route));
  }

  /** The route and its parameters; "method" when only the method is unknown. */
  find(
    method: string,
    path: string,
  ): { route: Route; params: Record<string, string> } | "method" | undefined {
    const segments = splitPath(path);
    let otherMethod = false;
    for (const { route, segments: patterns, names } of this.#compiled) {
      if (patterns.length !== segments.length) continue;
      const params = match(patterns, names, segments);
      if (params === undefined) continue;
      if (route.method === method) return { route, params };
      otherMethod = true;
    }
    return otherMethod ? "method" : undefined;
  }
}

function match(
  patterns: RegExp[],
  names: string[][],
  segments: string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, pattern] of patterns.entries()) {
    const found = pattern.exec(segments[index] ?? "");
    if (found === null) return undefined;
    for (const [at, name] of (names[index] ?? []).entries()) params[name] = found[at + 1] ?? "";
  }
  return params;
}

function compile(route: Route): Compiled {
  const names: string[][] = [];
  const segments = route.path
    .split("/")
    .filter(Boolean)
    .map((segment) => {
      const found: string[] = [];
      const source = segment.split(/(\{\w+\})/).map((piece) => {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1];
        if (name === undefined) return piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        found.push(name);
        return "(.+)";
      });
      names.push(found);
      return new RegExp(`^${source.join("")}$`, "i");
    });
  return { route, segments, names };
}

/** Decoded segments, a call's empty parentheses left out. A segment that is no valid percent-encoding stays as it came, and so matches nothing. */
function splitPath(path: string): string[] {
  return path
    .split("/")
    .filter(Boolean)
    .map((segment) => {
      try {
        return decodeURIComponent(segment).replace(/\(\)$/, "");
      } catch {
        return segment;
      }
    });
}
