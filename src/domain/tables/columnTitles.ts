import type { Cell, Table } from "#lib/cell.ts";

/** Where each thing stands in a table: columns from 0. */
export type ColumnMapping<F extends string> = Readonly<Partial<Record<F, number>>>;

/** Rows in which the titles of columns are looked for. */
const furthest = 30;

/** Guesses what columns hold by what they are called; `titles`: known ones of each thing, with commas between them. */
export function columnTitles<F extends string>(titles: Readonly<Record<F, string>>) {
  const fields = Object.keys(titles) as F[];
  const known = new Map<string, F>(
    fields.flatMap((field) => titles[field].split(", ").map((title) => [title, field] as const)),
  );

  /** The first column of each title that is known. */
  function guessMapping(header: readonly Cell[]): ColumnMapping<F> {
    const mapping: Partial<Record<F, number>> = {};
    for (const [column, cell] of header.entries()) {
      const field = typeof cell === "string" ? known.get(plain(cell)) : undefined;
      if (field !== undefined && mapping[field] === undefined) mapping[field] = column;
    }
    return mapping;
  }

  /** The row with the most known titles of columns; the first with several texts where none is known. */
  function findHeaderRow(rows: Table): number {
    const first = rows.slice(0, furthest);
    const counts = first.map((row) => Object.keys(guessMapping(row)).length);
    const most = Math.max(0, ...counts);
    if (most >= 2) return counts.indexOf(most);
    const several = first.findIndex((row) => row.filter((cell) => typeof cell === "string").length > 1);
    return several === -1 ? 0 : several;
  }

  return { guessMapping, findHeaderRow };
}

/** Without capitals, punctuation and what surrounds it. */
function plain(title: string): string {
  return title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
