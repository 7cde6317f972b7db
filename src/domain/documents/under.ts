import type { Parts } from "./parts.ts";

/** The parts below a prefix, in order, by what follows it. Their types are those that `split` put there. */
export function under<T>(parts: Parts, prefix: string): readonly (readonly [string, T])[] {
  return [...parts]
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, part]) => [path.slice(prefix.length), part as T] as const);
}

/** The items below a prefix, each with an id of its own. */
export function itemsUnder<T>(parts: Parts, prefix: string): T[] {
  return under<T>(parts, prefix).map(([, item]) => item);
}
