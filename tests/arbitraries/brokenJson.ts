import * as fc from "fast-check";

/** One change to a JSON document: `at` chooses the member, `how` what becomes of it. */
interface Damage {
  readonly at: number;
  readonly how: "delete" | "replace" | "duplicate" | "rename";
  readonly by: unknown;
  readonly name: string;
}

const deep = (depth: number): unknown => (depth === 0 ? "x" : [deep(depth - 1)]);

/** Values that look right to somebody, or that code trips over. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      "",
      " ",
      0,
      -1,
      1,
      0.5,
      1e308,
      99,
      true,
      false,
      [],
      {},
      [null],
      [[]],
      [{}],
      { fi: "" },
      { fi: null },
    ],
    ..."NaN|undefined|null|9999-99-99|2027-02-30|31.3.2027|2027-02-10T00:00:00Z|constructor|toString".split(
      "|",
    ),
    ..."__proto__|<script>alert(1)</script>|\uD800|own.current|fi|draft|handedIn|19:x@thread.tacv2".split(
      "|",
    ),
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    deep(300),
    "ä ".repeat(9_000),
  ),
  fc.jsonValue(),
);
const names = fc.constantFrom("__proto__", "constructor", "toString", "length", "id", "fi", "", "0", "a.b/c");

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(100_000),
  how: fc.constantFrom("delete", "replace", "replace", "replace", "duplicate", "rename"),
  by: strange,
  name: names,
});

/** What may stand in a JSON column whose `right` text somebody or something has spoilt; null: left as it is. */
export interface BrokenText {
  readonly of: (right: string) => string;
}

export const brokenText: fc.Arbitrary<BrokenText> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(damage, { minLength: 1, maxLength: 3 }).map((all) => ({
      of: (right: string) =>
        JSON.stringify(all.reduce<unknown>((document, one) => damaged(document, one), JSON.parse(right))),
      [fc.toStringMethod]: () => JSON.stringify(all),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.json().map((text) => ({ of: () => text, [fc.toStringMethod]: () => text })),
  },
  {
    weight: 1,
    arbitrary: fc.nat(2_000).map((length) => ({
      of: (right: string) => right.slice(0, length),
      [fc.toStringMethod]: () => `the first ${length} characters`,
    })),
  },
);

type Container = Record<string, unknown>;

/** The document with one member changed, wherever in it that is. */
function damaged(document: unknown, { at, how, by, name }: Damage): unknown {
  const all = placesIn(document);
  // Half of the damage near the root: most members lie deep, in lists of many alike.
  const places = at % 2 === 0 ? all : all.filter(({ path }) => path.length <= 2);
  const place = places[Math.floor(at / 2) % Math.max(1, places.length)];
  if (!place) return by;
  const copy = structuredClone(document);
  const parent = place.path
    .slice(0, -1)
    .reduce<unknown>((within, key) => (within as Container)[key], copy) as Container;
  const key = place.path.at(-1) ?? "";
  const value = parent[key];
  if (Array.isArray(parent)) {
    const index = Number(key);
    if (how === "delete") parent.splice(index, 1);
    else if (how === "duplicate") parent.splice(index, 0, structuredClone(value));
    else parent[index] = by;
    return copy;
  }
  if (how === "replace" || how === "duplicate") parent[key] = by;
  else delete parent[key];
  // As JSON.parse does: a member of that name, not the object's prototype.
  if (how === "rename")
    Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Every member of the document, the envelope's own as well. */
function placesIn(
  value: unknown,
  path: readonly string[] = [],
): readonly { readonly path: readonly string[] }[] {
  if (typeof value !== "object" || value === null || path.length > 6) return [];
  return Object.keys(value).flatMap((key) => {
    const here = [...path, key];
    return [{ path: here }, ...placesIn((value as Container)[key], here)];
  });
}
