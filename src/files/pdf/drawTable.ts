import { palette } from "../palette.ts";
import type { Table, TableRow } from "../report.ts";
import { type Line, type Look, lineHeight, type PdfPen, sheet } from "./PdfPen.ts";

type Element = PDFKit.PDFStructureElement;

const caption: Look = { size: 10.5, bold: true };
const head: Look = { size: 9.5, bold: true };
const cell: Look = { size: 9.5 };
const strong: Look = { size: 9.5, bold: true };
const note: Look = { size: 8.5, color: palette.quiet };
const padding = 4;
/** Values take less room where there are many of them. */
const usualWidth = 76;
const leastNamed = 130;

/** A table with a caption and header cells for its columns and rows; a row is never broken over two pages. */
export function drawTable(pen: PdfPen, root: Element, table: Table): void {
  const { doc } = pen;
  const columns = headCells(pen, table);
  const height = headHeight(columns);
  // With its head and at least one row of two lines and a note.
  pen.need(lineHeight(caption) + height + 4 * lineHeight(cell) + 2 * padding);
  pen.y += 4;
  const element = doc.struct("Table");
  root.add(element);
  const title = pen.wrap(table.caption, caption, sheet.width);
  element.add(doc.struct("Caption", {}, () => pen.lines(title, caption)));
  pen.y += 2;
  const top = doc.struct("TR");
  element.add(top);
  shade(pen, height);
  for (const [index, lines] of columns.entries()) {
    top.add(doc.struct("TH", scopeOf("Column"), () => setCell(pen, lines, head, index, table)));
  }
  top.end();
  below(pen, height);
  for (const row of table.rows) drawRow(pen, element, table, row, columns);
  element.end();
}

function drawRow(
  pen: PdfPen,
  element: Element,
  table: Table,
  row: TableRow,
  columns: readonly (readonly Line[])[],
): void {
  const { doc } = pen;
  const width = nameWidth(table) - 2 * padding;
  const look = row.strong ? strong : cell;
  const name = pen.wrap(row.name.text, look, width);
  const notes = row.note ? pen.wrap(row.note, note, width) : [];
  const values = row.values.map((value) => pen.wrap(value, look, valueWidth(table) - 2 * padding));
  const height =
    Math.max(
      name.length * lineHeight(cell) + notes.length * lineHeight(note),
      ...values.map((lines) => lines.length * lineHeight(cell)),
    ) +
    2 * padding;
  if (pen.need(height)) repeatHead(pen, table, columns);
  const tr = doc.struct("TR");
  element.add(tr);
  const { y } = pen;
  const named = { ...scopeOf("Row"), ...(row.name.lang ? { lang: row.name.lang } : {}) };
  tr.add(
    doc.struct("TH", named, () => {
      const end = setLines(pen, name, look, sheet.left + padding, y + padding);
      setLines(pen, notes, note, sheet.left + padding, end);
    }),
  );
  for (const [index, lines] of values.entries()) {
    tr.add(doc.struct("TD", {}, () => setCell(pen, lines, look, index + 1, table)));
  }
  tr.end();
  below(pen, height);
}

/** On a new page the columns' names are for the eye only: who listens has them with every cell. */
function repeatHead(pen: PdfPen, table: Table, columns: readonly (readonly Line[])[]): void {
  const height = headHeight(columns);
  shade(pen, height);
  pen.doc.markContent("Artifact", { type: "Pagination" });
  for (const [index, lines] of columns.entries()) setCell(pen, lines, head, index, table);
  pen.doc.endMarkedContent();
  below(pen, height);
}

function headCells(pen: PdfPen, table: Table): readonly (readonly Line[])[] {
  return table.columns.map((column, index) =>
    pen.wrap(column, head, (index === 0 ? nameWidth(table) : valueWidth(table)) - 2 * padding),
  );
}

function headHeight(columns: readonly (readonly Line[])[]): number {
  return Math.max(...columns.map((lines) => lines.length)) * lineHeight(head) + 2 * padding;
}

/** Sets a cell of the row at the pen; values stand to the right of their column. */
function setCell(pen: PdfPen, lines: readonly Line[], look: Look, index: number, table: Table): void {
  let y = pen.y + padding;
  for (const line of lines) {
    const right = sheet.left + nameWidth(table) + index * valueWidth(table) - padding;
    pen.lineAt(line, look, index === 0 ? sheet.left + padding : right - line.width, y);
    y += lineHeight(look);
  }
}

function setLines(pen: PdfPen, lines: readonly Line[], look: Look, x: number, y: number): number {
  let at = y;
  for (const line of lines) {
    pen.lineAt(line, look, x, at);
    at += lineHeight(look);
  }
  return at;
}

function nameWidth(table: Table): number {
  return sheet.width - (table.columns.length - 1) * valueWidth(table);
}

function valueWidth({ columns }: Table): number {
  return Math.min(usualWidth, (sheet.width - leastNamed) / Math.max(1, columns.length - 1));
}

function shade({ doc, y }: PdfPen, height: number): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc.rect(sheet.left, y, sheet.width, height).fill(palette.shade);
  doc.endMarkedContent();
}

function below(pen: PdfPen, height: number): void {
  const { doc } = pen;
  pen.y += height;
  doc.markContent("Artifact", { type: "Layout" });
  doc.moveTo(sheet.left, pen.y).lineTo(sheet.right, pen.y).lineWidth(0.5).stroke(palette.line);
  doc.endMarkedContent();
}

/** The types of the package leave the attribute of header cells out. */
function scopeOf(scope: "Row" | "Column"): PDFKit.Mixins.StructureElementOptions {
  const options: PDFKit.Mixins.StructureElementOptions & { readonly scope: string } = { scope };
  return options;
}
