import type { Cell } from "#lib/cell.ts";
import { columnLetters } from "#lib/columnLetters.ts";
import { guarded } from "#lib/formulaGuard.ts";
import type { ColumnKind, WrittenSheet } from "../writtenSheet.ts";
import { cellStyle, namespace, xmlHead } from "./workbookXml.ts";
import { cellText } from "./xmlText.ts";

/** What Excel holds in one cell. */
const longestText = 32_767;

/** A sheet whose first row are its columns' titles. */
export function sheetXml({ columns, rows }: WrittenSheet): string {
  const last = `${columnLetters(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = columns.map(({ title }, at) => textCell(`${columnLetters(at)}1`, cellStyle.title, title));
  const lines = rows.map((row, at) => {
    const cells = columns.map(({ kind }, column) =>
      cellXml(`${columnLetters(column)}${at + 2}`, kind, row[column] ?? null),
    );
    return `<row r="${at + 2}">${cells.join("")}</row>`;
  });
  return [
    `${xmlHead}<worksheet xmlns="${namespace}"><dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join("")}</cols>`,
    `<sheetData><row r="1">${titles.join("")}</row>${lines.join("")}</sheetData>`,
    `<autoFilter ref="A1:${last}"/></worksheet>`,
  ].join("");
}

function cellXml(place: string, kind: ColumnKind, value: Cell): string {
  if (value === null || (typeof value === "string" && value.trim() === "")) return "";
  const number = kind === "day" ? dayNumber(value) : value;
  if (typeof number === "number")
    return Number.isFinite(number) ? `<c r="${place}" s="${cellStyle[kind]}"><v>${number}</v></c>` : "";
  if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return textCell(place, cellStyle.text, String(value));
}

function textCell(place: string, style: number, text: string): string {
  const fitting = guarded(text)
    .slice(0, longestText)
    .replace(/[\ud800-\udbff]$/u, "");
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(fitting)}</t></is></c>`;
}

/** The number by which Excel knows a day that is written as ISO; null for anything else. */
function dayNumber(value: Cell): number | null {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return null;
  const number = Date.parse(value) / 86_400_000 + 25_569;
  return Number.isInteger(number) && number >= 61 ? number : null;
}
