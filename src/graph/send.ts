import type { Result } from "#lib/result.ts";
import type { GraphFailure } from "./graphFailure.ts";
import type { RawAnswer } from "./rawAnswer.ts";

/** One HTTP request as the rest of this room asks for it. */
export interface Call {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: unknown;
  /** What happens when nobody sees the answer: a read is offline, a write may have been carried out. */
  readonly writes: boolean;
  /** True when doing it twice does no harm, so that 503 and 504 may be answered by doing it again. */
  readonly replayable: boolean;
}

export type Send = (call: Call) => Promise<Result<RawAnswer, GraphFailure>>;
