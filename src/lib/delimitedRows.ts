/** Rows of a text with something between its columns: a CSV file, or cells from the clipboard. At most `most` rows. */
export function delimitedRows(text: string, between: string, most: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  /** Once a quote has nowhere to end, none after it has. */
  let quotesEnd = true;
  while (at < text.length) {
    const quoted = quotesEnd && text[at] === '"' ? quotedCell(text, at, between) : null;
    if (text[at] === '"' && quoted === null) quotesEnd = false;
    const end = quoted?.end ?? endOfCell(text, at, between);
    row.push(quoted?.cell ?? text.slice(at, end));
    if (text[end] === between) {
      at = end + 1;
      // The last column of the last row, empty.
      if (at === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    if (rows.length === most) return rows;
    at = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
  return row.length > 0 ? [...rows, row] : rows;
}

/** A cell in quotes, in which two quotes are one; null where the quotes do not enclose a whole cell. */
function quotedCell(text: string, from: number, between: string): { cell: string; end: number } | null {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const next = text[at + 1];
    if (next === undefined || next === between || next === "\n" || next === "\r")
      return { cell: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}

function endOfCell(text: string, from: number, between: string): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === between || sign === "\n" || sign === "\r") return at;
  }
  return text.length;
}
