import type { Person, PersonId } from "../organisation/person.ts";
import type { PersonWords } from "./personWords.ts";

/** Whom the words of a line can mean. */
export type Match =
  | { readonly kind: "found"; readonly id: PersonId }
  /** Namesakes, or names that are not quite the same: somebody has to choose. */
  | { readonly kind: "several"; readonly ids: readonly PersonId[] }
  | { readonly kind: "unknown" }
  | { readonly kind: "two" };

type Known = Pick<Person, "id" | "name" | "userPrincipalName">;

/** More than these are not offered. */
const mostNear = 12;

/** Finds people by their number, else by their address, else by their name in any order of its parts. */
export function matchPeople(people: readonly Known[]): (words: PersonWords) => Match {
  const byId = new Map(people.map(({ id }) => [id.toLowerCase(), id]));
  const byAddress = new Map(
    people.flatMap(({ id, userPrincipalName }) =>
      userPrincipalName === null ? [] : [[userPrincipalName.toLowerCase(), id] as const],
    ),
  );
  const byName = new Map<string, PersonId[]>();
  const byPart = new Map<string, { readonly id: PersonId; readonly parts: ReadonlySet<string> }[]>();
  for (const { id, name } of people) {
    const parts = partsOf(name);
    put(byName, [...parts].sort().join(" "), id);
    for (const part of parts) put(byPart, part, { id, parts });
  }
  return ({ id, email, name }) => {
    const found = [byId.get(id.toLowerCase()), byAddress.get(email.toLowerCase())].filter(
      (one) => one !== undefined,
    );
    if (new Set(found).size > 1) return { kind: "two" };
    const [certain] = found;
    if (certain !== undefined) return { kind: "found", id: certain };
    const parts = partsOf(name);
    const namesakes = byName.get([...parts].sort().join(" ")) ?? [];
    const [one] = namesakes;
    // A number or an address that nobody has, and a name that somebody has: not for the app to decide.
    if (one !== undefined && namesakes.length === 1 && id === "" && email === "")
      return { kind: "found", id: one };
    if (one !== undefined) return { kind: "several", ids: namesakes };
    const near = nearOf(parts, byPart);
    return near.length > 0 ? { kind: "several", ids: near } : { kind: "unknown" };
  };
}

/** People of whose name every part is there, or the other way round: second first names, maiden names. */
function nearOf(
  parts: ReadonlySet<string>,
  byPart: ReadonlyMap<string, readonly { readonly id: PersonId; readonly parts: ReadonlySet<string> }[]>,
): readonly PersonId[] {
  const shared = new Map<PersonId, { count: number; of: number }>();
  for (const part of parts)
    for (const { id, parts: all } of byPart.get(part) ?? []) {
      const before = shared.get(id) ?? { count: 0, of: Math.min(all.size, parts.size) };
      shared.set(id, { ...before, count: before.count + 1 });
    }
  return [...shared]
    .filter(([, { count, of }]) => count >= 2 && count === of)
    .map(([id]) => id)
    .slice(0, mostNear);
}

function partsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .normalize("NFC")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
