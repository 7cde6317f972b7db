import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { sampleReport } from "../testing/sampleReport.ts";
import { fontFiles } from "./fontFiles.ts";
import { writePdf } from "./writePdf.ts";

interface Node {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly children?: readonly Node[];
}

async function fontOf(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(`.${file}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

async function opened(report = sampleReport) {
  const file = await writePdf(report, fontOf);
  // The reader takes the bytes for itself.
  const raw = Buffer.from(file).toString("latin1");
  return { raw, pdf: await getDocument({ data: file, verbosity: 0 }).promise };
}

/** The tree of a page as `role "text"` lines, deepest last. */
async function treeOf(pdf: Awaited<ReturnType<typeof opened>>["pdf"], page = 1): Promise<readonly Node[]> {
  const tree = (await (await pdf.getPage(page)).getStructTree()) as Node | null;
  const nodes: Node[] = [];
  const walk = (node: Node) => {
    if (node.role) nodes.push(node);
    node.children?.forEach(walk);
  };
  if (tree) walk(tree);
  return nodes;
}

async function textOf(pdf: Awaited<ReturnType<typeof opened>>["pdf"], page = 1): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}

test("it is a tagged document that names its language, title and conformance", async () => {
  const { raw, pdf } = await opened();
  const { info, metadata } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: "Hyvinvointipalvelut", Author: "Heinola", Language: "fi" });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(metadata?.getRaw()).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
  expect(raw).toMatch(/\/DisplayDocTitle true/u);
});

test("everything stands in the tree by its role, with its language, header cells and the figure's words", async () => {
  const nodes = await treeOf((await opened()).pdf);
  const roles = nodes.map(({ role }) => role);
  expect(roles).toEqual([
    ...["Root", "Document", "P", "H1", "P", "H2", "P", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"],
    ...["H3", "P", "Table", "Caption", "TR", "TH", "TH", "TH"],
    ...["TR", "TH", "TD", "TD", "TR", "TH", "TD", "TD", "Figure"],
  ]);
  expect(nodes.filter(({ lang }) => lang === "sv").map(({ role }) => role)).toEqual(["H3", "P"]);
  expect(nodes.at(-1)?.alt).toBe("Työssä oppiminen 61 prosenttia, mallissa 70.");
});

test("header cells say whether they name a column or a row", async () => {
  const { raw } = await opened();
  expect(raw.match(/\/Scope \/Column/gu)).toHaveLength(3);
  expect(raw.match(/\/Scope \/Row/gu)).toHaveLength(2);
});

test("text reads as it was written; what no font has is never an empty box", async () => {
  const text = await textOf((await opened()).pdf);
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
  const { pdf } = await opened({
    ...sampleReport,
    blocks: [{ kind: "paragraph", lines: ["Pitkä teksti. ".repeat(600)] }, table],
  });
  expect(pdf.numPages).toBeGreaterThan(3);
  const last = await textOf(pdf, pdf.numPages);
  expect(last).toContain(`Sivu ${pdf.numPages}/${pdf.numPages}`);
  expect(last).toContain("Tarpeita");
  expect((await treeOf(pdf, pdf.numPages)).filter(({ role }) => role === "TD").length).toBeGreaterThan(0);
});

test("headings are bookmarks, those of the third level under their second", async () => {
  const outline = await (await opened()).pdf.getOutline();
  expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
    ["Nykyosaaminen", ["Samma på svenska"]],
  ]);
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
