import PDFDocument from "pdfkit";
import { palette } from "../palette.ts";
import { printableReport } from "../printableReport.ts";
import type { Heading, Report, ReportBlock, Words } from "../report.ts";
import { barsHeight, drawBars } from "./drawBars.ts";
import { drawContents } from "./drawContents.ts";
import { drawTable } from "./drawTable.ts";
import { type FontFile, fontFiles } from "./fontFiles.ts";
import { type Look, lineHeight, PdfPen, sheet } from "./PdfPen.ts";

type Element = PDFKit.PDFStructureElement;

const looks = {
  kind: { size: 11, color: palette.quiet },
  title: { size: 22, bold: true },
  h2: { size: 15, bold: true },
  h3: { size: 12, bold: true },
  h4: { size: 10.5, bold: true },
  text: { size: 10.5 },
  quiet: { size: 10.5, color: palette.quiet },
  edge: { size: 9, color: palette.quiet },
} satisfies Record<string, Look>;

/** The package knows this kind of PDF; its types do not yet. */
const accessible = "PDF/UA" as string as PDFKit.Mixins.PDFSubsets;

/** Letters that the first font has; for others the larger one is fetched as well. */
const common = /^[ -ÿ\s\u2000-\u206f€™−]*$/u;

/**
 * The report as a tagged PDF (PDF/UA): every text stands in a tree of headings, paragraphs, lists, tables and figures,
 * with its language; what only repeats on each page is marked as such.
 */
export async function writePdf(
  given: Report,
  fetchFont: (file: FontFile) => Promise<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const report = printableReport(given);
  if (!report.contents) return (await drawn(report, fetchFont, [])).file;
  // Which page a chapter is on is known once everything has been set: the second time it is said in front.
  const { pages } = await drawn(report, fetchFont, []);
  return (await drawn(report, fetchFont, pages)).file;
}

interface Drawn {
  readonly file: Uint8Array<ArrayBuffer>;
  /** Where each heading of the second level stands. */
  readonly pages: readonly number[];
}

async function drawn(
  report: Report,
  fetchFont: (file: FontFile) => Promise<ArrayBuffer>,
  known: readonly number[],
): Promise<Drawn> {
  const doc = new PDFDocument({
    pdfVersion: "1.7",
    subset: accessible,
    tagged: true,
    displayTitle: true,
    lang: report.language,
    info: { Title: report.title, Subject: report.kind, Author: report.author, Creator: "Osaamiskello" },
    size: "A4",
    // Nothing is ever broken by the page's own margin: the pen decides where a page ends.
    margins: { top: 0, bottom: 0, left: sheet.left, right: sheet.left },
    // None of its own: text is only ever set in an embedded one.
    font: "",
    autoFirstPage: false,
    bufferPages: true,
  });
  const parts: Uint8Array[] = [];
  doc.on("data", (part: Uint8Array) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("end", () => resolve());
    doc.on("error", reject);
  });
  const faces = common.test(JSON.stringify(report)) ? fontFiles.slice(0, 1) : fontFiles;
  for (const { name, normal, bold } of faces) {
    doc.registerFont(name, await fetchFont(normal));
    doc.registerFont(`${name} bold`, await fetchFont(bold));
  }
  const pen = new PdfPen(
    doc,
    faces.map(({ name }) => name),
  );
  const pages = drawReport(pen, report, known);
  doc.end();
  await ended;
  return { file: joined(parts), pages };
}

function drawReport(pen: PdfPen, report: Report, known: readonly number[]): readonly number[] {
  const { doc } = pen;
  doc.addPage();
  const root = doc.struct("Document", { title: report.title });
  doc.addStructure(root);
  textElement(pen, root, "P", { text: report.kind }, looks.kind);
  pen.y += 2;
  textElement(pen, root, "H1", { text: report.title }, looks.title);
  pen.y += 10;
  let section = doc.outline;
  const pages: number[] = [];
  const first = report.blocks.findIndex(({ kind }) => kind === "heading");
  for (const [index, block] of report.blocks.entries()) {
    if (index === first && report.contents) {
      drawContents(pen, root, { title: report.contents, chapters: chaptersOf(report), pages: known });
      pen.newPage();
    }
    if (block.kind === "heading") {
      const at = block.level === 2 ? doc.outline : section;
      const next = report.blocks[index + 1];
      // Together with some of what follows; a figure is never broken.
      const room = next?.kind === "bars" ? barsHeight(pen, next) : 60;
      const item = drawHeading(pen, root, block, room, (text) => (block.level === 4 ? at : at.addItem(text)));
      if (block.level === 2) {
        section = item;
        pages.push(doc.bufferedPageRange().count);
      }
    } else drawBlock(pen, root, block);
  }
  root.end();
  drawEdges(pen, report);
  return pages;
}

function chaptersOf({ blocks }: Report): readonly Words[] {
  return blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.words] : []));
}

function drawHeading(
  pen: PdfPen,
  root: Element,
  { level, words }: Heading,
  room: number,
  bookmark: (text: string) => PDFKit.PDFOutline,
): PDFKit.PDFOutline {
  const look = looks[`h${level}`];
  if (!pen.need(lineHeight(look) + 24 + room)) pen.y += level === 2 ? 16 : 8;
  const item = bookmark(words.text);
  textElement(pen, root, `H${level}`, words, look);
  pen.y += 4;
  return item;
}

function drawBlock(pen: PdfPen, root: Element, block: Exclude<ReportBlock, { kind: "heading" }>): void {
  const { doc } = pen;
  const lang = "lang" in block && block.lang ? { lang: block.lang } : {};
  switch (block.kind) {
    case "paragraph": {
      const look = block.quiet ? looks.quiet : looks.text;
      const lines = block.lines.flatMap((line) => pen.wrap(line, look, sheet.width));
      if (lines.length === 0) return;
      root.add(doc.struct("P", lang, () => pen.lines(lines, look)));
      break;
    }
    case "list": {
      const list = doc.struct("L", lang);
      root.add(list);
      for (const item of block.items) drawItem(pen, list, item);
      list.end();
      break;
    }
    case "table":
      drawTable(pen, root, block);
      break;
    case "bars":
      drawBars(pen, root, block);
  }
  pen.y += 6;
}

function drawItem(pen: PdfPen, list: Element, text: string): void {
  const { doc } = pen;
  const look = looks.text;
  const item = doc.struct("LI");
  list.add(item);
  pen.need(lineHeight(look));
  item.add(doc.struct("Lbl", {}, () => pen.lineAt(bullet(pen), look, sheet.left + 6, pen.y)));
  const lines = pen.wrap(text, look, sheet.width - 20);
  item.add(doc.struct("LBody", {}, () => pen.lines(lines, look, sheet.left + 20)));
  item.end();
}

function bullet(pen: PdfPen) {
  const [line] = pen.wrap("•", looks.text, sheet.width);
  return line ?? { runs: [], width: 0 };
}

function textElement(pen: PdfPen, root: Element, type: string, { text, lang }: Words, look: Look): void {
  const lines = pen.wrap(text, look, sheet.width);
  root.add(pen.doc.struct(type, lang ? { lang } : {}, () => pen.lines(lines, look)));
}

/** Page numbers, and what the document is, where a page stands alone. */
function drawEdges(pen: PdfPen, report: Report): void {
  const { doc } = pen;
  const { start, count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(start + page);
    const above = page === 0 ? report.mark : [report.mark, report.title].filter(Boolean).join(" · ");
    doc.markContent("Artifact", { type: "Pagination", attached: ["Top"] });
    if (above) edge(pen, above, 40);
    doc.endMarkedContent();
    doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    edge(pen, `${report.page} ${page + 1}/${count}`, 796);
    doc.endMarkedContent();
  }
}

function edge(pen: PdfPen, text: string, y: number): void {
  const [line] = pen.wrap(text, looks.edge, sheet.width);
  if (line) pen.lineAt(line, looks.edge, sheet.right - line.width, y);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
