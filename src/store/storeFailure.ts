import type { GraphFailure } from "#graph/graphFailure.ts";

/** Why something stored could not be read or written: a closed list, each with a message of its own for people. */
export interface StoreFailure {
  readonly reason:
    | "offline"
    | "unknownOutcome"
    | "throttled"
    | "forbidden"
    | "notFound"
    | "missingList"
    | "conflict"
    | "duplicate"
    | "corrupt"
    | "newer"
    | "tooLong"
    | "locked"
    | "full"
    | "signIn"
    | "consent"
    | "server";
  /** For the administrator who asks Microsoft. */
  readonly requestId: string | null;
  /** Which list or document it is about: a list's name or a document's key, never a person's name. */
  readonly subject?: string;
  /** Of a text that is too long, and what fits: characters. */
  readonly length?: number;
  readonly limit?: number;
  readonly retryAfterSeconds?: number;
}

export function storeFailure(failure: GraphFailure, subject: string): StoreFailure {
  const { requestId, retryAfterSeconds } = failure;
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  return { reason: storeReason(failure), requestId, subject, ...wait };
}

function storeReason({ reason }: GraphFailure): StoreFailure["reason"] {
  switch (reason) {
    case "tooLarge":
      return "tooLong";
    case "invalid":
      return "server";
    default:
      return reason;
  }
}
