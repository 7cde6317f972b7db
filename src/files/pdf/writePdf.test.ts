import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openedPdf } from "../../../tests/pages/openedPdf.ts";
import { sampleReport } from "../testing/sampleReport.ts";
import { fontFiles } from "./fontFiles.ts";
import { writePdf } from "./writePdf.ts";

async function fontOf(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(`.${file}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

async function opened(report = sampleReport) {
  const file = await writePdf(report, fontOf);
  return { raw: Buffer.from(file).toString("latin1"), ...(await openedPdf(file)) };
}

test("it is a tagged document that names its language, title and conformance", async () => {
  const { raw, info, marked, conformance } = await opened();
  expect(info).toMatchObject({ Title: "Hyvinvointipalvelut", Author: "Heinola", Language: "fi" });
  expect(marked).toBe(true);
  expect(conformance).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
  expect(raw).toMatch(/\/DisplayDocTitle true/u);
});

test("everything stands in the tree by its role, with its language, header cells and the figure's words", async () => {
  const { nodes, roles, alternatives } = await opened();
  expect(roles).toEqual([
    ...["Root", "Document", "P", "H1", "P", "H2", "P", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"],
    ...["H3", "P", "Table", "Caption", "TR", "TH", "TH", "TH"],
    ...["TR", "TH", "TD", "TD", "TR", "TH", "TD", "TD", "Figure"],
  ]);
  expect(nodes.filter(({ lang }) => lang === "sv").map(({ role }) => role)).toEqual(["H3", "P"]);
  expect(alternatives).toEqual(["Työssä oppiminen 61 prosenttia, mallissa 70."]);
});

test("header cells say whether they name a column or a row", async () => {
  const { raw } = await opened();
  expect(raw.match(/\/Scope \/Column/gu)).toHaveLength(3);
  expect(raw.match(/\/Scope \/Row/gu)).toHaveLength(2);
});

test("text reads as it was written; what no font has is never an empty box", async () => {
  const { text } = await opened();
  expect(text).toContain("Se on <b>myös</b> yhteinen huoli & toive. Šarūnas >= 5 ? päätyi");
  expect(text).toContain("Luonnos");
});

test("long content goes on over pages, each with its number, the table's row whole and its columns named again", async () => {
  const row = { name: { text: "Vuorovaikutus- ja yhteistyöosaaminen ".repeat(4) }, values: ["19", "17"] };
  const table = {
    kind: "table" as const,
    caption: "Tarpeet",
    columns: ["Osaaminen", "Tarpeita", "Ryhmiä"],
    rows: Array.from({ length: 60 }, () => row),
  };
  const { pages, raw } = await opened({
    ...sampleReport,
    blocks: [{ kind: "paragraph", lines: ["Pitkä teksti. ".repeat(600)] }, table],
  });
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.at(-1)).toContain(`Sivu ${pages.length}/${pages.length}`);
  expect(pages.at(-1)).toContain("Tarpeita");
  // Once for who listens: what is repeated on a page is no part of the table.
  expect(raw.match(/\/Scope \/Column/gu)).toHaveLength(3);
  expect(raw.match(/\/Scope \/Row/gu)).toHaveLength(60);
});

test("headings are bookmarks, those of the third level under their second", async () => {
  const { outline } = await opened();
  expect(outline).toEqual([["Nykyosaaminen", ["Samma på svenska"]]]);
});

test("the larger font is fetched only for letters that need it", async () => {
  const fetched: string[] = [];
  const plain = {
    ...sampleReport,
    blocks: [{ kind: "paragraph" as const, lines: ["Äiti åker “hem” – 5 €"] }],
  };
  await writePdf(plain, (file) => {
    fetched.push(file);
    return fontOf(file);
  });
  expect(fetched).toEqual([fontFiles[0]?.normal, fontFiles[0]?.bold]);
});
