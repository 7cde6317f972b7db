import { samePart } from "../documents/parts.ts";
import type { TownModel } from "../model/townModel.ts";
import type { Unit } from "../organisation/unit.ts";
import type { AreaSummary } from "../summaries/areaSummary.ts";
import { isPublishable, type LayingCopy } from "./layingCopy.ts";
import type { Line } from "./line.ts";
import type { PublishedLines } from "./publishedLines.ts";
import { publishedLinesFrom } from "./publishedLinesFrom.ts";

/** HR's part of a unit's lines: its wording and translations, and the words that they were made for. */
export type LineWording = Pick<AreaSummary, "lineTexts" | "lineBasis">;

/**
 * Where a unit's lines stand: nothing to publish them from yet; handed in without any; never published; published as
 * they are now; changed since.
 */
export type LinesStanding = "waiting" | "none" | "unpublished" | "published" | "outdated";

export interface UnitLinesSource {
  readonly unit: Pick<Unit, "id" | "name">;
  readonly year: number;
  readonly today: string;
  readonly copies: readonly LayingCopy[];
  /** The revision in force; null before the first. */
  readonly published: PublishedLines | null;
  readonly wording: LineWording;
  readonly model: Pick<TownModel, "languages" | "lineKinds" | "strategyTags">;
}

export interface UnitLines extends Pick<UnitLinesSource, "unit" | "copies" | "published"> {
  /** What would be published now, as the next revision. */
  readonly next: PublishedLines;
  readonly standing: LinesStanding;
}

export function unitLines(source: UnitLinesSource): UnitLines {
  const { unit, year, today, copies, published, wording, model } = source;
  const handedIn = copies.filter(isPublishable);
  const next = publishedLinesFrom({
    unit,
    year,
    revision: (published?.revision ?? 0) + 1,
    publishedOn: today,
    handedIn,
    texts: wording.lineTexts,
    model,
  });
  return { unit, copies, published, next, standing: standingOf(next, handedIn, source) };
}

function standingOf(
  next: PublishedLines,
  handedIn: readonly LayingCopy[],
  { published, wording }: UnitLinesSource,
): LinesStanding {
  // What has been published stays in force while the group corrects its discussion.
  if (handedIn.length === 0) return published ? "published" : "waiting";
  if (!published) return isEmpty(next) ? "none" : "unpublished";
  const reworded = handedIn.some(({ lines }) => lines.some((line) => isReworded(line, wording)));
  return reworded || !sameContent(next, published) ? "outdated" : "published";
}

/** The group has changed a line that HR has worded anew: HR's words may no longer say what the group means. */
export function isReworded({ id, text }: Line, { lineTexts, lineBasis }: LineWording): boolean {
  const basis = lineBasis[id];
  const worded = Object.values(lineTexts).some((texts) => texts?.[id]?.trim());
  return worded && basis !== undefined && basis.trim() !== text.trim();
}

export function isEmpty({ lines, common }: Pick<PublishedLines, "lines" | "common">): boolean {
  return lines.length === 0 && common === null;
}

/** Whether those below would read the same, whatever revision it is. */
export function sameContent(a: PublishedLines, b: PublishedLines): boolean {
  return a.unitName === b.unitName && samePart(a.lines, b.lines) && samePart(a.common, b.common);
}
