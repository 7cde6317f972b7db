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

/** Nobody saw an answer: the connection broke, or the time was up. */
export interface LostAnswer {
  readonly lost: "dropped" | "late";
  readonly requestId: string;
}

/** One HTTP request as it went. */
export type Attempt = (call: Call, token: string) => Promise<RawAnswer | LostAnswer>;
