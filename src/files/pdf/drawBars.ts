import { palette } from "../palette.ts";
import type { Bars } from "../report.ts";
import { type Look, lineHeight, type PdfPen, sheet } from "./PdfPen.ts";

type Element = PDFKit.PDFStructureElement;

const caption: Look = { size: 10.5, bold: true };
const label: Look = { size: 9.5 };
const thickness = 11;
const labelWidth = 170;
const valueRoom = 60;

/** A figure of horizontal bars, described in words; it is never broken over two pages. */
export function drawBars(pen: PdfPen, root: Element, bars: Bars): void {
  const { doc } = pen;
  const { title, rows, legend, height } = measured(pen, bars);
  pen.need(height);
  const top = pen.y;
  const bbox: [number, number, number, number] = [sheet.left, top, sheet.right, top + height];
  const options: PDFKit.Mixins.StructureElementOptions & { readonly bbox: typeof bbox } = {
    alt: bars.description,
    bbox,
  };
  root.add(
    doc.struct("Figure", options, () => {
      pen.lines(title, caption);
      pen.y += 4;
      if (legend > 0) drawLegend(pen, bars);
      for (const { lines, index, height } of rows) {
        for (const [place, line] of lines.entries())
          pen.lineAt(line, label, sheet.left, pen.y + place * lineHeight(label));
        drawRow(pen, bars, index);
        pen.y += height;
      }
    }),
  );
  pen.y = top + height;
}

/** How much of a page the figure takes. */
export function barsHeight(pen: PdfPen, bars: Bars): number {
  return measured(pen, bars).height;
}

function measured(pen: PdfPen, bars: Bars) {
  const title = pen.wrap(bars.caption, caption, sheet.width);
  const rows = bars.labels.map(({ text }, index) => {
    const lines = pen.wrap(text, label, labelWidth - 8);
    const height = Math.max(lines.length * lineHeight(label), bars.series.length * (thickness + 2)) + 8;
    return { lines, index, height };
  });
  const legend = bars.series.length > 1 ? lineHeight(label) + 6 : 0;
  const height = title.length * lineHeight(caption) + legend + rows.reduce((sum, row) => sum + row.height, 8);
  return { title, rows, legend, height };
}

function drawRow(pen: PdfPen, { series }: Bars, index: number): void {
  const { doc } = pen;
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const left = sheet.left + labelWidth;
  const room = sheet.width - labelWidth - valueRoom;
  for (const [turn, { values, shown }] of series.entries()) {
    const y = pen.y + 1 + turn * (thickness + 2);
    const length = (Math.max(0, values[index] ?? 0) / most) * room;
    doc.rect(left, y, Math.max(length, 0.5), thickness).fill(colorOf(turn));
    const [line] = pen.wrap(shown[index] ?? "", label, valueRoom);
    if (line) pen.lineAt(line, label, left + length + 5, y - 1.5);
  }
}

function drawLegend(pen: PdfPen, { series }: Bars): void {
  let x: number = sheet.left;
  for (const [turn, { name }] of series.entries()) {
    pen.doc.rect(x, pen.y + 2, 9, 9).fill(colorOf(turn));
    const [line] = pen.wrap(name, label, sheet.width / 2);
    if (!line) continue;
    pen.lineAt(line, label, x + 14, pen.y);
    x += line.width + 34;
  }
  pen.y += lineHeight(label) + 6;
}

function colorOf(turn: number): string {
  return palette.series[turn % palette.series.length] ?? palette.text;
}
