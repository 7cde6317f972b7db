import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { bodyCodec } from "./bodyCodec.ts";

/** SharePoint may give a plain column back with entities in it, or wrapped; nothing of a text may change by that. */
const codec = bodyCodec("thing", z.object({ text: z.string() }));

function stored(text: string): string {
  const written = codec.write({ text });
  if (!written.ok) throw new Error("too long");
  return written.value;
}

const quotes = (body: string) => body.replaceAll('"', "&quot;");
const decimal = (body: string) => body.replaceAll('"', "&#34;").replaceAll(":", "&#58;");
const letters = (body: string) => body.replace(/[äöåÄÖÅ]/gu, (one) => `&#${one.codePointAt(0)};`);
const wrapped = (body: string) => `<div class="ExternalClass0123"><p>\u200b${quotes(body)}<br></p></div>`;
const asItIs = (body: string) => body;

const ways = { asItIs, quotes, decimal, letters, wrapped, both: (body: string) => letters(quotes(body)) };

const texts = [
  'Sanoi: "näin" ja <b>R&D</b>, 3 < 5 > 2, it\'s',
  "Kirjoitettu &amp; &quot; &#228; sellaisenaan",
  '\\ ja \\" ja \\u0026 ja {"a":1}',
  "rivi\nja\ttoinen\r\n",
  "",
];

test.each(Object.entries(ways))("%s: a text comes back as it was written", (_, way) => {
  for (const text of texts) expect(codec.read(way(stored(text)))).toEqual({ ok: true, value: { text } });
});

test("any text comes back as it was written, whichever way SharePoint gives it", () => {
  const way = fc.constantFrom(...Object.values(ways));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), way, (text, change) => {
      expect(codec.read(change(stored(text)))).toEqual({ ok: true, value: { text } });
    }),
  );
});

test("nothing that could be taken for markup is stored", () => {
  expect(stored(`<script>alert('&')</script>`)).not.toMatch(/[&<>']/u);
});
