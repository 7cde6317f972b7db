import type { Need } from "../discussions/need.ts";
import type { Fate, Review } from "../discussions/review.ts";
import { answeredLine } from "../lines/answeredLine.ts";
import type { PublishedLines } from "../lines/publishedLines.ts";
import { type TraceState, traceState } from "./traceState.ts";

/** A need's way: up to the line that it answers, down to what came of it. */
export interface NeedTrace {
  readonly need: Need;
  /** Null: it answers none. `gone`: the one it names is not among the lines that the reader has. */
  readonly answers: NonNullable<ReturnType<typeof answeredLine>> | "gone" | null;
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
  const answers = need.lineId === null ? null : (answeredLine(need.lineId, published) ?? "gone");
  return { need, answers, state: traceState(fate), fate };
}
