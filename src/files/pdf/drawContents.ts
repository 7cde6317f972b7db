import { palette } from "../palette.ts";
import type { Words } from "../report.ts";
import { type Look, lineHeight, type PdfPen, sheet } from "./PdfPen.ts";

type Element = PDFKit.PDFStructureElement;

const head: Look = { size: 15, bold: true };
const entry: Look = { size: 10.5 };
const gap = 4;
const pageRoom = 40;

interface Contents {
  readonly title: string;
  readonly chapters: readonly Words[];
  /** Of each chapter; empty while nobody knows them: the room they take is the same. */
  readonly pages: readonly number[];
}

/** A table of contents: every chapter with its page. */
export function drawContents(pen: PdfPen, root: Element, { title, chapters, pages }: Contents): void {
  const { doc } = pen;
  pen.y += 16;
  root.add(doc.struct("P", {}, () => pen.lines(pen.wrap(title, head, sheet.width), head)));
  pen.y += gap;
  const list = doc.struct("TOC");
  root.add(list);
  for (const [index, { text, lang }] of chapters.entries()) {
    const lines = pen.wrap(text, entry, sheet.width - pageRoom);
    pen.need(lines.length * lineHeight(entry) + gap);
    const last = pen.y + (lines.length - 1) * lineHeight(entry);
    const item = doc.struct("TOCI");
    list.add(item);
    item.add(
      doc.struct("P", lang ? { lang } : {}, () => {
        pen.lines(lines, entry);
        const [page] = pen.wrap(` ${pages[index] ?? ""}`, entry, pageRoom);
        if (page) pen.lineAt(page, entry, sheet.right - page.width, last);
      }),
    );
    item.end();
    leader(pen, sheet.left + (lines.at(-1)?.width ?? 0), last);
    pen.y += gap;
  }
  list.end();
}

/** Dots from a chapter to its page, for the eye only. */
function leader({ doc }: PdfPen, from: number, y: number): void {
  const at = y + lineHeight(entry) * 0.62;
  doc.markContent("Artifact", { type: "Layout" });
  doc
    .moveTo(from + 6, at)
    .lineTo(sheet.right - 24, at)
    .lineWidth(0.6)
    .dash(0.6, { space: 3 })
    .stroke(palette.line)
    .undash();
  doc.endMarkedContent();
}
