import type { Result } from "#lib/result.ts";
import type { GraphFailure } from "./graphFailure.ts";
import type { RawAnswer } from "./rawAnswer.ts";

/**
 * What doing it twice would do. `read`: nothing. `versioned`: changes held to an eTag, of which the second is refused
 * as a conflict. `once`: a second row or a second message.
 */
export type CallKind = "read" | "versioned" | "once";

/** One HTTP request as the rest of this room asks for it. */
export interface Call {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: unknown;
  readonly kind: CallKind;
}

/** One HTTP request as it went; `dropped` and `late`: nobody saw an answer. */
export type Attempt = (call: Call, token: string) => Promise<RawAnswer | "dropped" | "late">;

export type Send = (call: Call) => Promise<Result<RawAnswer, GraphFailure>>;
