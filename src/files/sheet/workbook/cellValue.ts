import type { Cell } from "#lib/cell.ts";
import { unguarded } from "#lib/formulaGuard.ts";
import type { NumberStyle } from "./numberStyles.ts";
import { plainText } from "./sharedTexts.ts";

/** What cells refer to. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly styles: readonly NumberStyle[];
  /** Days before the first one that the workbook counts from: 0, or 1462 in one that counts from 1904. */
  readonly dayShift: number;
}

/** What a cell holds, by its kind and style. */
export function cellValue(
  kind: string | null,
  style: string | null,
  raw: string,
  context: CellContext,
): Cell {
  if (kind === "s") return said(context.texts[Number(raw)] ?? "");
  if (kind === "b") return raw.trim() === "1";
  if (kind === "str" || kind === "inlineStr" || kind === "e") return said(plainText(raw));
  if (kind === "d") return raw.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, "");
  const value = Number(raw);
  if (raw.trim() === "") return null;
  if (!Number.isFinite(value)) return said(raw);
  const as = style === null ? "number" : (context.styles[Number(style)] ?? "number");
  if (as === "number" || value < 0) return value;
  // Excel writes a length of time as a part of its first days, whatever the way of showing it.
  return as === "time" || value < 60 ? timeText(value) : dayText(value + context.dayShift);
}

function said(text: string): string | null {
  return text.trim() === "" ? null : unguarded(text);
}

function dayText(value: number): Cell {
  const minutes = Math.round(value * 1440);
  const [day, rest] = [Math.floor(minutes / 1440), minutes % 1440];
  // The last day that Excel knows is that of the year 9999.
  if (day > 2_958_465) return value;
  const text = new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
  return rest === 0 ? text : `${text}T${timeText(rest / 1440).padStart(5, "0")}`;
}

function timeText(value: number): string {
  const minutes = Math.round(value * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
