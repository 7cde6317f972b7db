import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import type { ETag, ItemId } from "#graph/ids.ts";
import type { ListItem } from "#graph/listItems.ts";
import { bodyCodec } from "./bodyCodec.ts";
import { longBodyLimit, longFields } from "./longBody.ts";
import { longBodyColumns } from "./longBodyColumns.ts";
import { readLong } from "./readLong.ts";

const codec = bodyCodec("long", z.object({ text: z.string() }), [], longBodyLimit);

function itemWith(fields: Readonly<Record<string, unknown>>): ListItem {
  return {
    id: "1" as ItemId,
    etag: '"a,1"' as ETag,
    fields: { Key: "long:1", State: "draft", ...fields },
    modifiedAt: "",
    modifiedBy: null,
    folder: null,
  };
}

test("a text of any length within the limit comes back as it was, also where columns lose white space at their ends", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(" ", "\n", "a", "ä", "<", "'", "😀", "}"),
        minLength: 1,
        maxLength: 40,
      }),
      fc.integer({ min: 1, max: 9_000 }),
      (unit, times) => {
        const text = unit.repeat(times).slice(0, 90_000);
        const fields = longFields("long:1", codec, { text });
        if (!fields.ok) throw new Error(fields.failure.reason);
        const trimmed = Object.fromEntries(
          Object.entries(fields.value).map(([column, piece]) => [column, piece.trim()]),
        );
        expect(readLong(itemWith(trimmed), codec)).toMatchObject({ ok: true, value: { value: { text } } });
        for (const piece of Object.values(fields.value)) expect(piece).not.toMatch(/\p{Cs}/u);
        expect(Math.max(...Object.values(fields.value).map((piece) => piece.length))).toBeLessThan(60_001);
      },
    ),
    { numRuns: 40 },
  );
});

test("no sign is cut in two where a column ends", () => {
  for (const before of ["", "a"]) {
    const fields = longFields("long:1", codec, { text: before + "😀".repeat(40_000) });
    for (const piece of Object.values(fields.ok ? fields.value : {})) expect(piece).not.toMatch(/\p{Cs}/u);
    expect(fields.ok && fields.value.Body2).not.toBe("");
  }
});

test("columns that a shorter text does not need are emptied", () => {
  const fields = longFields("long:1", codec, { text: "lyhyt" });
  expect(fields).toMatchObject({ ok: true, value: { Body2: "", Body10: "" } });
  expect(Object.keys(fields.ok ? fields.value : {})).toEqual([...longBodyColumns]);
});

test("a text that fits in no number of columns is refused with its length", () => {
  const fields = longFields("long:1", codec, { text: "a".repeat(600_001) });
  expect(fields).toMatchObject({
    ok: false,
    failure: { reason: "tooLong", limit: 600_000, subject: "long:1" },
  });
});

test("a piece that is missing makes the document unreadable, not shorter", () => {
  const fields = longFields("long:1", codec, { text: "a".repeat(130_000) });
  if (!fields.ok) throw new Error(fields.failure.reason);
  const damaged = itemWith({ ...fields.value, Body2: "" });
  expect(readLong(damaged, codec)).toMatchObject({
    ok: false,
    failure: { reason: "corrupt", subject: "long:1" },
  });
});
