import * as fc from "fast-check";

/** What people paste, type with odd keyboards, or try: every one is a text and must stay one. */
const payloads = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "'><iframe srcdoc='<script>alert(1)</script>'>",
  "</p></li></ul></div></body></html><h1>",
  "<!-- --><![CDATA[ ]]><?xml ?>",
  '<at id="0">Kaikki</at>',
  '<attachment id="1"></attachment>',
  '<a href="javascript:alert(1)">tästä</a>',
  "javascript:alert(1)",
  "&lt;b&gt; &amp;amp; &#60; &#x3c; &notit; &copy",
  "&<>\"'`=/",
  "<b>lihava</b>\r\n\r\n- <i>kohta</i>\r- toinen",
  "<p",
  "<",
  "</textarea><title>",
  "{{constructor.constructor('alert(1)')()}} $1 <%= 1 %>",
  "\u202Etakaperin\u202C \u2066erillään\u2069 \u200Foikealta",
  "nolla\u200Bleveä\u200D\uFEFF",
  "hymy 😀 perhe 👩‍👩‍👧‍👦 lippu 🇫🇮",
  "rikki \uD800 ja \uDC00",
  "nolla \u0000 kello \u0007 poisto \u007F rivi \u0085 \u2028 \u2029",
  "a\u0308 ä Å å ẞ İ",
  "=cmd|'/c calc'!A1",
  "__proto__",
  "constructor",
  "   \t\n ",
] as const;

const payload = fc.constantFrom(...payloads);

/** A text of anybody's, short or with a payload somewhere inside. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  payload,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.oneof(payload, fc.lorem({ maxCount: 6 }), fc.constantFrom("\n", "\r\n", "\n\n- ", " ")), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join("")),
);

/** As `hostileText`, sometimes as long as a whole document may be. */
export const hostileLongText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.oneof(payload, fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 })),
        fc.integer({ min: 3000, max: 60_000 }),
      )
      .map(([piece, length]) => `${piece} `.repeat(Math.ceil(length / (piece.length + 1))).slice(0, length)),
  },
);
