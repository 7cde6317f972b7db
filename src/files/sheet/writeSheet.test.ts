import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "../../../tests/arbitraries/hostileText.ts";
import { readSheet } from "./readSheet.ts";
import { writeSheet } from "./writeSheet.ts";
import type { WrittenSheet } from "./writtenSheet.ts";

const sheet: WrittenSheet = {
  name: "Suunnitelma 2028",
  columns: [
    { title: "Koulutus", width: 40, kind: "text" },
    { title: "Päiviä", width: 10, kind: "number" },
    { title: "Kustannus", width: 12, kind: "euros" },
    { title: "Alkaa", width: 12, kind: "day" },
  ],
  rows: [
    ["Ensiapu, EA1 & <EA2>", 1.5, 1234.5, "2028-02-29"],
    ['=HYPERLINK("http://x";"paina")', null, 0, "syksy 2028"],
    ["-2+3", 0.1, null, null],
    ["'=jo suojattu", 2, null, null],
    ["kaksi\nriviä", null, null, null],
  ],
};

test("what is written is read back as it was", async () => {
  const read = await readSheet({ bytes: writeSheet({ sheets: [sheet, { ...sheet, rows: [] }] }) });
  expect(read).toMatchObject({
    ok: true,
    value: { sheets: [{ name: "Suunnitelma 2028" }, { name: "Suunnitelma 2028 (2)" }] },
  });
  const rows = read.ok ? read.value.sheets[0]?.rows : null;
  expect(rows).toEqual([
    ["Koulutus", "Päiviä", "Kustannus", "Alkaa"],
    ...sheet.rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)),
  ]);
});

test("whatever stands in the cells, the file opens and holds it", async () => {
  const value = fc.oneof(
    hostileText,
    fc.constantFrom(
      "=1+1",
      "+1",
      "-1",
      "@a",
      "\t=1",
      "\r=1",
      "''=1",
      "_x000D_",
      "_x005F_",
      "\u0001",
      "a\r\nb",
      "]]>",
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), // no minus zero
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(value, value), { maxLength: 5 }), hostileText, async (rows, name) => {
      const columns = sheet.columns.slice(0, 2);
      const read = await readSheet({ bytes: writeSheet({ sheets: [{ name, columns, rows }] }) });
      if (!read.ok) throw new Error(read.failure.reason);
      const [title, ...cells] = read.value.sheets[0]?.rows ?? [];
      expect(title).toEqual(["Koulutus", "Päiviä"]);
      const seen = rows.map((row) => row.map((cell) => (typeof cell === "string" ? wellFormed(cell) : cell)));
      expect(seen.map((row, at) => row.map((_, column) => cells[at]?.[column] ?? null))).toEqual(seen);
    }),
    { numRuns: 300 },
  );
});

/** White space alone says nothing; half of a sign has no place in a file. */
function wellFormed(text: string): string | null {
  const bytes = new TextEncoder().encode(text);
  return text.trim() === "" ? null : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

test("nothing that a text begins with makes a formula of it", async () => {
  const bytes = writeSheet({ sheets: [sheet] });
  const xml = new TextDecoder().decode((await import("fflate")).unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
  expect(xml).not.toMatch(/<f\b/u);
  expect(xml).not.toMatch(/<t[^>]*>[=+\-@\t\r]/u);
});

const office = await promisify(execFile)("soffice", ["--version"]).then(
  () => true,
  () => false,
);

test.runIf(office)(
  "an office program opens it and shows texts, numbers and days",
  { timeout: 60_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "sheet-"));
    try {
      await writeFile(join(folder, "rivit.xlsx"), writeSheet({ sheets: [sheet] }));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const convert = (to: string, from: string) =>
        promisify(execFile)("soffice", [
          profile,
          "--headless",
          "--convert-to",
          to,
          "--outdir",
          folder,
          join(folder, from),
        ]);
      await convert("csv:Text - txt - csv (StarCalc):59,34,76", "rivit.xlsx");
      const csv = await readFile(join(folder, "rivit.csv"), "utf8");
      expect(csv.split("\n").slice(0, 4)).toEqual([
        "Koulutus;Päiviä;Kustannus;Alkaa",
        expect.stringMatching(/^Ensiapu, EA1 & <EA2>;1[.,]5;1[,. ]?234[.,]50 €;29\.2\.2028$/u),
        expect.stringMatching(/^"'=HYPERLINK\(""http:\/\/x"";""paina""\)";;0[.,]00 €;syksy 2028$/u),
        expect.stringMatching(/^'-2\+3;0[.,]1;;$/u),
      ]);
      // And what the program itself writes, we read.
      await convert("xlsx:Calc MS Excel 2007 XML", "rivit.csv");
      const read = await readSheet({ bytes: new Uint8Array(await readFile(join(folder, "rivit.xlsx"))) });
      expect(read).toMatchObject({ ok: true });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

test("a name that ends as an attribute begins hides no sheet", async () => {
  const name = "Tarpeet id=";
  const read = await readSheet({ bytes: writeSheet({ sheets: [{ ...sheet, name }] }) });
  expect(read).toMatchObject({ ok: true, value: { sheets: [{ name }] } });
});
