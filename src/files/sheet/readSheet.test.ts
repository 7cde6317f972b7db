import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readSheet } from "./readSheet.ts";
import { usualLimits } from "./sheet.ts";

const book = (parts: Record<string, string>) => ({
  bytes: zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))),
});

const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook with one visible sheet, in the parts that any program writes. */
function workbook(sheet: string, more: Record<string, string> = {}) {
  return book({
    "_rels/.rels": `<Relationships><Relationship Id="r" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook><workbookPr/><sheets><sheet name="Piilo" sheetId="2" state="hidden" r:id="r9"/><sheet name="Suoritukset &amp; muut" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="${links}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="r2" Type="${links}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${links}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet>${sheet}</worksheet>`,
    ...more,
  });
}

async function rowsOf(file: Parameters<typeof readSheet>[0]) {
  const read = await readSheet(file);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.sheets[0]?.rows;
}

const text = (content: string) => ({ bytes: new TextEncoder().encode(content) });

test("a workbook's texts, numbers, days and times are what Excel shows; hidden sheets are left out", async () => {
  const file = workbook(
    `<sheetData>
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="3"><c r="B3" s="1"><v>46428</v></c><c r="C3" s="2"><v>46428.5</v></c><c r="D3" s="3"><v>0.3125</v></c>
        <c r="E3" s="4"><v>1.25</v></c><c r="F3"><v>7.5</v></c><c r="G3" t="b"><v>1</v></c>
        <c r="H3" t="str"><f>A1&amp;"x"</f><v>laskettu</v></c><c r="I3" t="e"><v>#N/A</v></c>
        <c r="J3" t="inlineStr"><is><r><t>osa</t></r><r><t xml:space="preserve"> toinen</t></r></is></c><c r="K3" s="5"><v>12.5</v></c></row>
      <row r="4"><c r="A4" s="1"/><c r="B4" t="s"><v>2</v></c></row>
    </sheetData><mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>`,
    {
      "xl/sharedStrings.xml": `<sst><si><t>Nimi</t></si><si><r><t>Tun</t></r><r><t>nit</t></r><rPh><t>ei</t></rPh></si><si><t xml:space="preserve">  </t></si></sst>`,
      "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d.m.yyyy\\ h:mm;@"/><numFmt numFmtId="171" formatCode="[h]:mm"/><numFmt numFmtId="172" formatCode="0.0&quot; päivää&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="20"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>`,
    },
  );
  const read = await readSheet(file);
  expect(read).toEqual({
    ok: true,
    value: {
      sheets: [
        {
          name: "Suoritukset & muut",
          rows: [
            ["Nimi", "Tunnit"],
            [],
            [
              null,
              "2027-02-10",
              "2027-02-10T12:00",
              "7:30",
              "30:00",
              7.5,
              true,
              "laskettu",
              "#N/A",
              "osa toinen",
              12.5,
            ],
          ],
          merged: ["A3:A4"],
        },
      ],
    },
  });
});

test("prefixes, cells without names and days from 1904 on", async () => {
  const file = book({
    "_rels/.rels": `<Relationships><Relationship Id="r" Type="${links}/officeDocument" Target="/book/main.xml"/></Relationships>`,
    "book/main.xml": `<x:workbook><x:workbookPr date1904="1"/><x:sheets><x:sheet name='Taulu' x:id='a'/></x:sheets></x:workbook>`,
    "book/_rels/main.xml.rels": `<Relationships><Relationship Id="a" Type="${links}/worksheet" Target="worksheets/one.xml"/><Relationship Id="b" Type="${links}/styles" Target="styles.xml"/></Relationships>`,
    "book/styles.xml": `<x:styleSheet><x:cellXfs><x:xf/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>`,
    "book/worksheets/one.xml": `<?xml version="1.0"?><!-- <c> --><x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[<a> & b]]></x:t></x:is></x:c><x:c s="1"><x:v>44966</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect(await rowsOf(file)).toEqual([["<a> & b", "2027-02-10"]]);
});

test.each([
  ["UTF-8", new TextEncoder().encode("Nimi;Päivä\r\nÄijälä;8.2.2027\r\n")],
  ["UTF-8 with a mark", new TextEncoder().encode("\ufeffNimi;Päivä\r\nÄijälä;8.2.2027\r\n")],
  ["Windows", Uint8Array.from([..."Nimi;Päivä\r\nÄijälä;8.2.2027\r\n"], (sign) => sign.charCodeAt(0))],
  [
    "Unicode text",
    new Uint8Array(
      Uint16Array.from([..."\ufeffNimi\tPäivä\r\nÄijälä\t8.2.2027\r\n"], (sign) => sign.charCodeAt(0)).buffer,
    ),
  ],
  ["a named delimiter", new TextEncoder().encode("sep=|\r\nNimi|Päivä\r\nÄijälä|8.2.2027")],
])("delimited text as office programs write it: %s", async (_, bytes) => {
  expect(await rowsOf({ bytes })).toEqual([
    ["Nimi", "Päivä"],
    ["Äijälä", "8.2.2027"],
  ]);
});

test("commas inside of semicolons, quotes, lines in a cell, empty rows keep their numbers", async () => {
  expect(
    await rowsOf(text('"Suku, etu";Tunnit\n\n"Virta, Veera";"1,5"\n"a\nb";"sanoi ""joo"""\n;\n')),
  ).toEqual([["Suku, etu", "Tunnit"], [null], ["Virta, Veera", "1,5"], ["a\nb", 'sanoi "joo"']]);
});

const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const name = new Uint8Array(Uint16Array.from([..."EncryptedPackage"], (sign) => sign.charCodeAt(0)).buffer);

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["only white space", new TextEncoder().encode(" ;\n;\n"), "empty"],
  ["an old workbook under a new name", old, "oldExcel"],
  ["a workbook with a password", Uint8Array.from([...old, ...name]), "locked"],
  ["a PDF", new TextEncoder().encode("%PDF-1.7\n..."), "notATable"],
  ["a page of the web", new TextEncoder().encode("<html><table><tr><td>Nimi"), "notATable"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "notATable"],
  [
    "a Word document",
    zipSync({
      "_rels/.rels": strToU8(
        `<Relationships><Relationship Type="${links}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8("<w:document/>"),
    }),
    "notATable",
  ],
  ["another archive", zipSync({ "kuva.png": strToU8("x") }), "notATable"],
  ["a workbook cut in two", workbook("<sheetData/>").bytes.slice(0, 300), "damaged"],
  [
    "a sheet that stops in the middle",
    workbook("<sheetData><row><c><v>1</v></c></row><row><c").bytes,
    "damaged",
  ],
  [
    "a sheet that is not there",
    book({
      "_rels/.rels": `<Relationships><Relationship Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": '<workbook><sheet name="a" r:id="r"/></workbook>',
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    }).bytes,
    "damaged",
  ],
])("a file that is no table is told from one that is broken: %s", async (_, bytes, reason) => {
  expect(await readSheet({ bytes })).toEqual({ ok: false, failure: { reason } });
});

test("100,000 rows, or too many columns, are refused before anything is done with them", async () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
  );
  const failure = { reason: "tooManyRows", limit: usualLimits.rows };
  expect(await readSheet(workbook(`<sheetData>${rows.join("")}</sheetData>`))).toEqual({
    ok: false,
    failure,
  });
  expect(await readSheet(text("a;b\n".repeat(100_000)))).toEqual({ ok: false, failure });
  expect(await readSheet(text("a;".repeat(300)))).toMatchObject({ failure: { reason: "tooManyColumns" } });
  expect(await readSheet(text("a;b"), { ...usualLimits, bytes: 2 })).toMatchObject({
    failure: { reason: "tooManyBytes" },
  });
});

test("rows that are only coloured down to the last one of the sheet do not count", async () => {
  const coloured = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
  const file = workbook(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${coloured}</sheetData>`);
  expect(await rowsOf(file)).toEqual([[1]]);
});

test("an archive that would unpack to gigabytes is not unpacked", async () => {
  const bytes = zipSync({
    "_rels/.rels": strToU8(""),
    "xl/worksheets/sheet1.xml": new Uint8Array(90_000_000),
  });
  expect(bytes.length).toBeLessThan(200_000);
  expect(await readSheet({ bytes })).toEqual({
    ok: false,
    failure: { reason: "tooManyBytes", limit: usualLimits.unpackedBytes },
  });
});
