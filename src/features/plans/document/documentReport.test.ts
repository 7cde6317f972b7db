import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { emptyTable, type PlanDocument } from "#domain/plans/document/planDocument.ts";
import { writePdf } from "#files/pdf/writePdf.ts";
import { writeWord } from "#files/word/writeWord.ts";
import { formatsIn } from "#i18n/formats.ts";
import { texts as fi } from "#i18n/planDocument/fi.ts";
import { texts as sv } from "#i18n/planDocument/sv.ts";
import { openedPdf } from "../../../../tests/pages/openedPdf.ts";
import { documentReport } from "./documentReport.ts";
import { sampleMaterial } from "./testing/sampleMaterial.ts";

const inFinnish = { language: "fi" as const, texts: fi, formats: formatsIn("fi") };
const inSwedish = { language: "sv" as const, texts: sv, formats: formatsIn("sv") };
const document: PlanDocument = {
  texts: {
    fi: { staff: "Henkilöstö vähenee.", ability: "Tuetaan työkykyä." },
    sv: { staff: "Personalen minskar." },
  },
  tables: {
    table4: {
      rows: [
        { id: "unit-welfare", name: "Hyvinvointipalvelut", role: "item", group: null },
        { id: "total", name: "", role: "total", group: null },
      ],
      cells: { "unit-welfare": { "2026-permanent": 318, "2026-fixedTerm": 65 } },
      asOn: "2027-09-04",
    },
    table7: { ...emptyTable, cells: { "year-2028": { percent: 3.6 }, "year-2029": { percent: 3.1 } } },
  },
};
const of = { material: sampleMaterial, document };

test("chapters stand in the town's order with their texts, tables, charts, areas' words and plans", () => {
  const { blocks, ...about } = documentReport(of, inFinnish);
  expect(about).toEqual({
    language: "fi",
    kind: "Henkilöstö- ja koulutussuunnitelma",
    title: "Henkilöstö- ja koulutussuunnitelma 2028",
    mark: "Luonnos",
    author: "Heinola",
    page: "Sivu",
    contents: "Sisällys",
  });
  expect(
    blocks.flatMap((block) => (block.kind === "heading" ? [`${block.level} ${block.words.text}`] : [])),
  ).toEqual([
    "2 1 Henkilöstömäärä ja rakenne",
    "2 2 Palvelualueiden muutokset",
    "3 Hyvinvointipalvelut",
    "4 Hyvinvointipalvelut",
    "2 3 Työsuhdemuodot ja työaikajärjestelyt",
    "2 4 Työkyky",
    "2 5 Koulutussuunnitelma",
    "3 Keskitetty koulutus",
    "3 Hyvinvointipalvelut",
    "3 Yhteiset palvelut",
  ]);
  expect(blocks).toContainEqual({
    kind: "table",
    caption: "Taulukko 4. Henkilöstörakenne 2026–2027: vakituiset ja määräaikaiset palvelussuhteet",
    columns: [
      "Palvelualue",
      ...["2026 vakituiset", "2026 määräaikaiset", "2026 yhteensä"],
      ...["2027 vakituiset", "2027 määräaikaiset", "2027 yhteensä"],
    ],
    rows: [
      { name: { text: "Hyvinvointipalvelut" }, values: ["318", "65", "383", "–", "–", "–"] },
      { name: { text: "Koko kunta yhteensä" }, values: ["318", "65", "383", "–", "–", "–"], strong: true },
    ],
  });
  expect(blocks).toContainEqual({ kind: "paragraph", quiet: true, lines: ["Tilanne 4.9.2027."] });
  const [chart] = blocks.filter((block) => block.kind === "bars");
  expect(chart?.description).toContain("2028 3,6 ja 2029 3,1");
});

test("plans are told of by competence, with what they come to and what nobody has estimated", () => {
  const { blocks } = documentReport(of, inFinnish);
  expect(blocks).toContainEqual({
    kind: "table",
    caption: "Koulutussuunnitelma: Hyvinvointipalvelut",
    columns: ["Osaaminen", "Toimenpiteitä", "Osallistujia", "Päiviä", "Kustannus"],
    rows: [
      { name: { text: "Ensiapu" }, note: "Ensiapu EA1", values: ["1", "20", "40", "3\u00a0000\u00a0€"] },
      { name: { text: "Tekoäly" }, note: "Tekoäly arjessa", values: ["1", "10", "5", "0\u00a0€"] },
      { name: { text: "Yhteensä" }, values: ["2", "30", "45", "3\u00a0000\u00a0€"], strong: true },
    ],
  });
  const said = JSON.stringify(blocks);
  expect(said).toContain("Toimenpiteitä, joiden päiviä tai kustannusta ei ole arvioitu: 1.");
  expect(said).toContain("Kehys: 60 päivää, –.");
});

test("in Swedish, what is only there in Finnish says so, and the groups' words are Finnish", () => {
  const { blocks, language, title } = documentReport(of, inSwedish);
  expect([language, title]).toEqual(["sv", "Personal- och utbildningsplan 2028"]);
  expect(blocks).toContainEqual({ kind: "paragraph", lines: ["Personalen minskar."] });
  expect(blocks).toContainEqual({ kind: "paragraph", lines: ["Tuetaan työkykyä."], lang: "fi" });
  expect(blocks).toContainEqual({ kind: "list", items: ["tilat", "henkilöstö"], lang: "fi" });
});

test("a confirmed document names its decision, bears no mark and leaves empty chapters out", () => {
  const confirmation = {
    version: 2,
    body: "YT-neuvottelukunta",
    on: "2027-12-08",
    meeting: "5/2027",
    section: "§ 31",
    by: null,
  };
  const { mark, blocks } = documentReport(
    { material: { ...sampleMaterial, confirmation }, document },
    inFinnish,
  );
  expect(mark).toBeNull();
  expect(blocks[0]).toMatchObject({
    lines: ["YT-neuvottelukunta on vahvistanut suunnitelman 8.12.2027.", "Kokous 5/2027, § 31.", "Versio 2."],
  });
  expect(JSON.stringify(blocks)).not.toContain("Työsuhdemuodot");
});

test("the PDF has a table of contents with the pages of its chapters, and everything by its role", async () => {
  const { pages, roles, text, outline, marked } = await openedPdf(
    await writePdf(documentReport(of, inFinnish), fontOf),
  );
  expect(marked).toBe(true);
  for (const role of ["TOC", "TOCI", "H2", "H3", "H4", "Table", "Figure", "L"]) expect(roles).toContain(role);
  const [first = ""] = pages;
  for (const [chapter] of outline) {
    const page = Number(new RegExp(`${String(chapter)} +(\\d+)`, "u").exec(first)?.[1]);
    expect(pages[page - 1], `${String(chapter)} on page ${page}`).toContain(String(chapter));
  }
  expect(text).toContain("Esiopetus siirtyy Tommola-taloon.");
});

test("an office program opens the Word document and reads its contents, tables and sums", async () => {
  const file = await writeWord(documentReport(of, inFinnish));
  const xml = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
  expect(xml.match(/<w:pStyle w:val="Heading4"\/>/gu)).toHaveLength(1);
  expect(xml).toMatch(/<w:instrText[^>]*>TOC /u);
  const read = existsSync("/usr/bin/soffice") ? await readByOffice(file) : xml.replace(/<[^>]*>/gu, " ");
  for (const words of [
    "5 Koulutussuunnitelma",
    "Koko kunta yhteensä",
    "383",
    "Esiopetus siirtyy Tommola-taloon.",
  ])
    expect(read).toContain(words);
});

async function readByOffice(file: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "document-"));
  try {
    await writeFile(join(folder, "document.docx"), file);
    await promisify(execFile)("/usr/bin/soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      ...["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder],
      join(folder, "document.docx"),
    ]);
    return await readFile(join(folder, "document.txt"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fontOf(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(`.${file}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
