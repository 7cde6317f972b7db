import { readFile } from "node:fs/promises";
import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { hostileLongText, hostileText } from "../../tests/arbitraries/hostileText.ts";
import { openedPdf } from "../../tests/pages/openedPdf.ts";
import { writePdf } from "./pdf/writePdf.ts";
import type { Report, ReportBlock } from "./report.ts";
import { writeWord } from "./word/writeWord.ts";

const words = hostileText.map((text) => ({ text }));
const block: fc.Arbitrary<ReportBlock> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), level: fc.constantFrom(2 as const, 3 as const), words }),
  fc.record({ kind: fc.constant("paragraph" as const), lines: fc.array(hostileLongText, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(hostileText, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant("table" as const),
    caption: hostileText,
    columns: fc.tuple(hostileText, hostileText).map((columns) => [...columns]),
    rows: fc.array(fc.record({ name: words, note: hostileText, values: hostileText.map((text) => [text]) }), {
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constant("bars" as const),
    caption: hostileText,
    description: hostileText,
    labels: words.map((label) => [label]),
    series: fc
      .record({ name: hostileText, shown: hostileText.map((text) => [text]) })
      .map((series) => [{ ...series, values: [3] }]),
  }),
);
const report: fc.Arbitrary<Report> = fc.record({
  language: fc.constant("fi"),
  kind: hostileText,
  title: hostileText,
  mark: fc.option(hostileText),
  author: hostileText,
  page: fc.constant("Sivu"),
  blocks: fc.array(block, { maxLength: 4 }),
});

async function fontOf(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(`.${file}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

test("whatever people wrote, the PDF opens and is tagged", async () => {
  await fc.assert(
    fc.asyncProperty(report, async (one) => {
      expect((await openedPdf(await writePdf(one, fontOf))).marked).toBe(true);
    }),
    { numRuns: 40 },
  );
});

/** What this parser lets pass and Word does not: signs that XML has no place for, and a bare ampersand. */
const notXml = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;

test("whatever people wrote, the Word document is XML that a parser takes", async () => {
  const { DOMParser } = new Window();
  await fc.assert(
    fc.asyncProperty(report, async (one) => {
      for (const [name, content] of Object.entries(unzipSync(await writeWord(one)))) {
        if (!/\.(?:xml|rels)$/u.test(name)) continue;
        const xml = strFromU8(content);
        expect(xml, name).not.toMatch(notXml);
        const parsed = new DOMParser().parseFromString(xml, "application/xml");
        expect(parsed.querySelector("parsererror")?.textContent ?? "", name).toBe("");
      }
    }),
    { numRuns: 40 },
  );
});
