import * as fc from "fast-check";
import { expect, test } from "vitest";
import { areaSummary, versionsOf, worksheet } from "../../../tests/arbitraries/worksheet.ts";
import { worksheetParts } from "../discussions/worksheetParts.ts";
import { areaSummaryParts } from "../summaries/areaSummaryParts.ts";
import { ancestorInDoubt, type Collision, merge } from "./merge.ts";
import { isRecord, type Parts, type PartsCodec, samePart, sameParts } from "./parts.ts";
import { settle } from "./settle.ts";

/** Every text in a part: itself, or those of an item's fields. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part === "string") return part === "" ? [] : [part];
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([field, value]) => (field === "id" ? [] : textsIn(value)));
}

/** Texts of a path that somebody can still read: in the document, or offered as one side of a collision. */
function readable(parts: Parts, collisions: readonly Collision[], path: string): readonly string[] {
  const offered = collisions.filter((one) => one.path === path).flatMap(({ mine, theirs }) => [mine, theirs]);
  return [parts.get(path), ...offered].flatMap(textsIn);
}

/** Everything that a side wrote, besides what it found there, can be read. */
function expectKept(
  base: Parts,
  side: Parts,
  parts: Parts,
  collisions: readonly Collision[],
  known = base,
): void {
  for (const [path, part] of side) {
    const found = [...textsIn(base.get(path)), ...textsIn(known.get(path))];
    const kept = readable(parts, collisions, path);
    for (const text of textsIn(part)) if (!found.includes(text)) expect(kept).toContain(text);
  }
}

/** The same of every kind of document: a base and what several people made of it, taken apart. */
function forEachDocument(
  people: number,
  check: (parts: readonly Parts[], rejoin: (parts: Parts) => Parts) => void,
) {
  const run = <T extends object>(whole: fc.Arbitrary<T>, codec: PartsCodec<T>) =>
    fc.assert(
      fc.property(versionsOf(whole, people), ({ base, others }) => {
        check([base, ...others].map(codec.split), (parts) => codec.split(codec.join(parts, base)));
      }),
      { numRuns: 300 },
    );
  run(worksheet, worksheetParts);
  run(areaSummary, areaSummaryParts);
}

const none: Parts = new Map();

test("a document taken apart and put together has every part as it was, in the same order", () => {
  forEachDocument(0, ([parts = none], rejoin) => {
    expect([...rejoin(parts)]).toEqual([...parts]);
  });
});

test("what either of two people wrote can be read after merging, and is still there when it is saved", () => {
  forEachDocument(2, ([base = none, mine = none, theirs = none], rejoin) => {
    const { parts, collisions } = merge(base, mine, theirs);
    expectKept(base, mine, parts, collisions);
    expectKept(base, theirs, parts, collisions);
    expect(sameParts(rejoin(parts), new Map([...parts].filter(([, part]) => part !== "")))).toBe(true);
  });
});

test("merging knows no more items than the two had, and merging again changes nothing", () => {
  forEachDocument(2, ([base = none, mine = none, theirs = none]) => {
    const { parts } = merge(base, mine, theirs);
    expect([...parts.keys()].filter((path) => !mine.has(path) && !theirs.has(path))).toEqual([]);
    expect(merge(theirs, parts, theirs)).toEqual({ parts: expect.anything(), collisions: [] });
    expect(sameParts(merge(theirs, parts, theirs).parts, parts)).toBe(true);
  });
});

test("of three people who save one after the other, nobody's text goes", () => {
  forEachDocument(3, ([base = none, first = none, second = none, third = none]) => {
    const two = merge(base, second, first);
    const three = merge(base, third, two.parts);
    const collisions = [...two.collisions, ...three.collisions];
    for (const side of [first, second, third]) expectKept(base, side, three.parts, collisions);
  });
});

test("a save whose answer nobody saw is neither lost nor a collision with oneself", () => {
  forEachDocument(3, ([base = none, sent = none, mine = none, theirs = none]) => {
    // It arrived, nobody else wrote, and I wrote on.
    const arrived = merge(ancestorInDoubt(base, sent, sent), mine, sent);
    expect(arrived.collisions).toEqual([]);
    expect(sameParts(arrived.parts, mine)).toBe(true);
    // It did not arrive.
    const lost = merge(ancestorInDoubt(base, sent, base), mine, base);
    expect(lost.collisions).toEqual([]);
    expect(sameParts(lost.parts, mine)).toBe(true);
    // Nobody knows, and somebody else has written.
    const between = merge(base, sent, theirs).parts;
    for (const now of [theirs, between]) {
      const { parts, collisions } = merge(ancestorInDoubt(base, sent, now), mine, now);
      expectKept(ancestorInDoubt(base, sent, now), mine, parts, collisions);
      // The very words that I sent and took back since cannot be told from mine.
      expectKept(base, theirs, parts, [...collisions, ...merge(base, sent, theirs).collisions], sent);
    }
  });
});

test("a settled collision has what was chosen, both has both once, and nothing else moves", () => {
  let settled = 0;
  forEachDocument(2, ([base = none, mine = none, theirs = none]) => {
    const { parts, collisions } = merge(base, mine, theirs);
    for (const collision of collisions) {
      settled += 1;
      const { path } = collision;
      const others = (of: Parts) => [...of].filter(([other]) => other !== path && other !== newPath);
      const newPath = `${path.split("/")[0]}/new`;
      const [my, their, both] = (["mine", "theirs", "both"] as const).map((choice) =>
        settle(parts, collision, choice, "new"),
      ) as [Parts, Parts, Parts];
      expect(samePart(my.get(path), collision.mine)).toBe(true);
      expect(sameParts(their, parts)).toBe(true);
      for (const after of [my, their, both]) expect(others(after)).toEqual(others(parts));
      if (path.includes("/")) {
        // Of two items that say the same one is enough, wherever it stands.
        const folder = path.slice(0, path.lastIndexOf("/") + 1);
        const here = ([other]: readonly [string, unknown]) =>
          isRecord(collision.mine) ? other.startsWith(folder) : other === path;
        const texts = [...both]
          .filter(here)
          .flatMap(([, part]) => textsIn(part))
          .join("\n\n");
        for (const text of [...textsIn(collision.mine), ...textsIn(collision.theirs)])
          expect(texts).toContain(text);
      }
      expect(settle(both, collision, "both", "newer")).toEqual(both);
    }
  });
  expect(settled).toBeGreaterThan(100);
});
