import type { Cell } from "#lib/cell.ts";

const time = "\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?:[.,]\\d+)?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?";
const iso = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]${time})?$`, "u");
const solid = /^(\d{4})(\d{2})(\d{2})$/u;
const finnish = new RegExp(
  `^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})(?:,?\\s+(?:klo\\s*|kl\\.?\\s*)?${time})?$`,
  "iu",
);
/** The name of a weekday before the day: `ma 8.2.2027`, `mån 8.2.2027`. */
const weekday = /^\p{L}{2,12}\.?,? /u;

/**
 * A day, as ISO: `8.2.2027`, `2027-02-08`, either with a time after it, or the number by which Excel knows days. Null
 * where it is none that exists. Days with slashes are not read: who writes 3/4 may mean March or April.
 */
export function readDay(cell: Cell): string | null {
  if (typeof cell === "number") return dayOfNumber(cell);
  if (typeof cell !== "string") return null;
  const text = cell.trim().replace(weekday, "");
  const found = iso.exec(text) ?? solid.exec(text);
  if (found) return existing(Number(found[1]), Number(found[2]), Number(found[3]));
  const [, day, month, year = ""] = finnish.exec(text) ?? [];
  if (day === undefined) return null;
  return existing(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}

/** Days from 2000 to 2099: any other number is more likely something else. */
function dayOfNumber(value: number): string | null {
  const [first, last] = [36_526, 73_050];
  if (!(value >= first && value < last + 1)) return null;
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(value))).toISOString().slice(0, 10);
}

function existing(year: number, month: number, day: number): string | null {
  if (year < 1900) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
