import type { PublishedLines } from "./publishedLines.ts";

/** Of each unit its newest revision, in no other order than they came. */
export function newestLines(all: readonly PublishedLines[]): readonly PublishedLines[] {
  return all.filter((one) =>
    all.every((other) => other.unitId !== one.unitId || other.revision <= one.revision),
  );
}
