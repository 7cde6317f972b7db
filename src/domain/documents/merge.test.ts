import * as fc from "fast-check";
import { expect, test } from "vitest";
import { merge } from "./merge.ts";
import type { Parts } from "./parts.ts";

const parts = (object: Record<string, unknown>): Parts => new Map(Object.entries(object));

test("what only one side changed wins", () => {
  const merged = merge(
    parts({ a: "1", b: "1" }),
    parts({ a: "mine", b: "1" }),
    parts({ a: "1", b: "theirs" }),
  );
  expect(Object.fromEntries(merged.parts)).toEqual({ a: "mine", b: "theirs" });
  expect(merged.collisions).toEqual([]);
});

test("the same change on both sides is no collision", () => {
  const merged = merge(parts({ a: "1" }), parts({ a: "2" }), parts({ a: "2" }));
  expect(merged).toEqual({ parts: parts({ a: "2" }), collisions: [] });
});

test("different changes of one text collide; theirs stays and mine is in the collision", () => {
  const merged = merge(parts({ a: "1" }), parts({ a: "mine" }), parts({ a: "theirs" }));
  expect(merged.parts.get("a")).toBe("theirs");
  expect(merged.collisions).toEqual([{ path: "a", mine: "mine", theirs: "theirs" }]);
});

test("fields of one item changed by two people merge", () => {
  const base = { id: "n", what: "a", who: "b" };
  const merged = merge(
    parts({ n: base }),
    parts({ n: { ...base, what: "mine" } }),
    parts({ n: { ...base, who: "theirs" } }),
  );
  expect(merged.parts.get("n")).toEqual({ id: "n", what: "mine", who: "theirs" });
  expect(merged.collisions).toEqual([]);
});

test("a changed item survives the other's deletion, an untouched one does not", () => {
  expect(merge(parts({ n: "old" }), parts({ n: "new" }), parts({})).parts.get("n")).toBe("new");
  expect(merge(parts({ n: "old" }), parts({}), parts({ n: "new" })).parts.get("n")).toBe("new");
  expect(merge(parts({ n: "old" }), parts({ n: "old" }), parts({})).parts.has("n")).toBe(false);
  expect(merge(parts({ n: "old" }), parts({}), parts({ n: "old" })).parts.has("n")).toBe(false);
});

test("two who made the same item at once: what one left empty says nothing against the other's words", () => {
  const made = (fields: Readonly<Record<string, unknown>>) => parts({ "rows/1": { id: "1", ...fields } });
  const mine = made({ count: 12, when: "", answers: [], both: "minä" });
  const theirs = made({ count: null, when: "syksy", answers: ["n"], both: "minä" });
  expect(merge(parts({}), mine, theirs)).toMatchObject({ collisions: [] });
  expect(merge(parts({}), mine, theirs).parts.get("rows/1")).toEqual({
    ...{ id: "1", count: 12, when: "syksy", answers: ["n"], both: "minä" },
  });
  expect(merge(parts({}), mine, made({ count: 13 })).collisions).toHaveLength(1);
});

const side = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("", "x", "y", "z")).map(parts);

test("merging never drops a text that somebody wrote", () => {
  fc.assert(
    fc.property(side, side, side, (base, mine, theirs) => {
      const merged = merge(base, mine, theirs);
      const kept = [
        ...merged.parts.values(),
        ...merged.collisions.flatMap(({ mine: m, theirs: t }) => [m, t]),
      ];
      for (const written of [mine, theirs]) {
        for (const [path, text] of written)
          if (text !== base.get(path) && text !== "") expect(kept).toContain(text);
      }
    }),
  );
});

test("merging with what has not moved gives mine, and with my own words gives no collision", () => {
  fc.assert(
    fc.property(side, side, (base, mine) => {
      expect(new Map([...merge(base, mine, base).parts].sort())).toEqual(new Map([...mine].sort()));
      expect(merge(base, mine, mine).collisions).toEqual([]);
    }),
  );
});
