import type { Need } from "../discussions/need.ts";
import type { Fate, Review } from "../discussions/review.ts";
import type { PublishedLine, PublishedLines } from "../lines/publishedLines.ts";
import { type TraceState, traceState } from "./traceState.ts";

/** The line that a need answers, and who laid it down. */
export interface AnsweredLine extends Pick<PublishedLines, "unitId" | "unitName" | "year"> {
  readonly line: PublishedLine;
}

/** A need's way: up to the line that it answers, down to what came of it. */
export interface NeedTrace {
  readonly need: Need;
  /** Null: it answers none. `gone`: it names one that is not among the lines the reader has. */
  readonly line: AnsweredLine | "gone" | null;
  readonly state: TraceState;
  readonly fate: Fate | null;
}

/** `review`: null where HR has had nothing to do with the discussion, or its words are not for the reader. */
export function traceOf(
  need: Need,
  review: Pick<Review, "fates"> | null,
  published: readonly PublishedLines[],
): NeedTrace {
  const fate = review?.fates[need.id] ?? null;
  return { need, line: answeredLine(need.lineId, published), state: traceState(fate), fate };
}

function answeredLine(lineId: string | null, published: readonly PublishedLines[]): NeedTrace["line"] {
  if (lineId === null) return null;
  for (const { unitId, unitName, year, lines } of published) {
    const line = lines.find(({ id }) => id === lineId);
    if (line) return { unitId, unitName, year, line };
  }
  return "gone";
}
