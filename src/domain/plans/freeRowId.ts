/**
 * An id for a row that is made of something: of what it is made, so that two people who make it at once make one row. Where
 * a row of that id lives on as something else, the next free one.
 */
export function freeRowId(id: string, known: ReadonlySet<string>): string {
  return known.has(id) ? freeRowId(`${id}+`, known) : id;
}

/** The rows with one more at the end, unless a colleague who made the same one was a moment faster. */
export function withRow<Row extends { readonly id: string }>(rows: readonly Row[], row: Row): Row[] {
  return rows.some(({ id }) => id === row.id) ? [...rows] : [...rows, row];
}
