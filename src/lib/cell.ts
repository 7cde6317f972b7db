/** What stands in a cell of a table: days are ISO texts, times of day and lengths of time `h:mm`. Null: nothing. */
export type Cell = string | number | boolean | null;

/** Rows from the first on, empty ones too, so that a row's number is its place and one. */
export type Table = readonly (readonly Cell[])[];
