import type { Cell } from "#lib/cell.ts";
import { readDay } from "./readDay.ts";

/** One day, or the first and the last of several. */
export interface Days {
  readonly on: string;
  /** Null: the same. */
  readonly until: string | null;
}

const short = /^(\d{1,2})\.(?:(\d{1,2})\.)?(\d{4})?$/u;

/** As `readDay`, of several days too: `8.–10.2.2027`, `28.1.-2.2.2027`, `2027-01-28 – 2027-02-02`. */
export function readDays(cell: Cell): Days | null {
  const one = readDay(cell);
  if (one !== null) return { on: one, until: null };
  if (typeof cell !== "string") return null;
  const [from, to, more] = cell
    .trim()
    .split(/\s*[\u2012-\u2014]\s*|\s+-\s+|(?<=\.|\.\d{4})\s*-\s*/u)
    .map((part) => part.trim());
  if (from === undefined || to === undefined || more !== undefined) return null;
  const until = readDay(to);
  if (until === null) return null;
  const on = readDay(from) ?? withRestOf(from, until);
  if (on === null || on > until) return null;
  return { on, until: on === until ? null : until };
}

/** A first day that leaves to the last one what is the same in both. */
function withRestOf(from: string, until: string): string | null {
  const [, day, month] = short.exec(from) ?? [];
  if (day === undefined) return null;
  const [year, lastMonth] = until.split("-");
  return readDay(`${day}.${month ?? Number(lastMonth)}.${year}`);
}
