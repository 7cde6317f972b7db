import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { bodyCodec, bodyLimit } from "./bodyCodec.ts";

const schema = z.object({ text: z.string() });
const codec = bodyCodec("thing", schema, [(old) => ({ ...old, text: old.words })]);

test("what is written is read again", () => {
  const written = codec.write({ text: "ä" });
  expect(written.ok && codec.read(written.value)).toEqual({ ok: true, value: { text: "ä" } });
});

test("an older version is lifted", () => {
  expect(codec.read('{"schema":"thing","version":1,"words":"a"}')).toEqual({
    ok: true,
    value: { text: "a" },
  });
});

test("a newer version is left alone, and a hand-edited body is said to be broken", () => {
  expect(codec.read('{"schema":"thing","version":3,"text":"a"}')).toEqual({ ok: false, failure: "newer" });
  for (const text of [
    undefined,
    "",
    "{",
    "[]",
    '{"schema":"other","version":2}',
    '{"schema":"thing","version":2}',
  ]) {
    expect(codec.read(text)).toEqual({ ok: false, failure: "corrupt" });
  }
});

test("any text is read or refused, never thrown", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void codec.read(text)));
});

test("a text over the column's limit is refused with its length", () => {
  const written = codec.write({ text: "x".repeat(bodyLimit) });
  expect(written.ok ? null : written.failure.reason).toBe("tooLong");
});
