import type { Cell } from "#lib/cell.ts";

/** Between thousands: spaces of any width, and an apostrophe. */
const gap = "[ \\u00a0\\u2009\\u202f']";
const number = new RegExp(
  `^([+-]?)(?:(\\d{1,3}(?:${gap}\\d{3})+|\\d+)(?:[.,](\\d+))?|[.,](\\d+)|(\\d{1,3}(?:\\.\\d{3})+),(\\d+)|(\\d{1,3}(?:,\\d{3})+)\\.(\\d+))$`,
  "u",
);

/**
 * A number as people write it: comma or dot before decimals, spaces between thousands, euros after it (`1 234,50 €`,
 * `500,-`). Null where it is none. `1.234` is one and some, as a Finnish reader takes it.
 */
export function readDecimal(cell: Cell): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "string") return null;
  const text = cell
    .trim()
    .replace(/^\u2212/u, "-")
    .replace(/^€\s*/u, "")
    .replace(/\s*(?:€|euroa?|eur|e)$/iu, "")
    .replace(/,[-\u2013]$/u, "");
  const found = number.exec(text);
  if (!found) return null;
  const [, sign = "", whole, part, onlyPart, dotted, afterDots, commaed, afterCommas] = found;
  const digits = (whole ?? dotted ?? commaed ?? "0").replace(/\D/gu, "");
  const value = Number(`${digits}.${part ?? onlyPart ?? afterDots ?? afterCommas ?? "0"}`);
  return sign === "-" && value !== 0 ? -value : value;
}
