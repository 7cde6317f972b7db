import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml, shortenAtWord, utf8Bytes } from "./plainHtml.ts";

test("markup and mentions come out as the letters they were typed with", () => {
  expect(escapeHtml(`<img src=x onerror='a()'> & <at id="0">kaikki</at>`)).toBe(
    "&lt;img src=x onerror=&#39;a()&#39;&gt; &amp; &lt;at id=&quot;0&quot;&gt;kaikki&lt;/at&gt;",
  );
});

test("marks that turn the direction of text, controls and broken surrogates are left out; line breaks stay", () => {
  expect(escapeHtml("a\u202Eb\u2066c\u200Fd\u0000e\uD800f\ng")).toBe("abcdef\ng");
});

test("no text gets a character through that could begin markup or end an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']/u);
    }),
  );
});

test("bytes are counted as UTF-8 has them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

test("a text is cut after a whole word", () => {
  expect(shortenAtWord("yksi kaksi kolme", 12)).toBe("yksi kaksi…");
  expect(shortenAtWord("yksi kaksi kolme", 11)).toBe("yksi kaksi…");
  expect(shortenAtWord("yksi kaksi", 10)).toBe("yksi kaksi");
});

test("a cut never leaves half of a character, and never more than asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const short = shortenAtWord(text, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(short).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
