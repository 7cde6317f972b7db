import type { PublishedLine, PublishedLines } from "./publishedLines.ts";

/** The line that a need answers, and the level that laid it down; null where it is not among those in force. */
export function answeredLine(
  lineId: string | null,
  above: readonly PublishedLines[],
): { readonly line: PublishedLine; readonly level: PublishedLines } | null {
  for (const level of above) {
    const line = level.lines.find(({ id }) => id === lineId);
    if (line) return { line, level };
  }
  return null;
}
