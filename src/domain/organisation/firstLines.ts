import type { RowReader } from "./rowReader.ts";

/** The line on which each value of a column stands first; a later one is told as a duplicate. */
export function firstLines(column: string): {
  readonly claim: (row: RowReader, value: string) => void;
  readonly lineOf: ReadonlyMap<string, number>;
} {
  const lines = new Map<string, number>();
  return {
    lineOf: lines,
    claim(row, value) {
      if (value === "") return;
      const firstLine = lines.get(value);
      if (firstLine === undefined) lines.set(value, row.line);
      else row.fault({ code: "duplicate", column, value, firstLine });
    },
  };
}
