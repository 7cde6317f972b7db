import type { AlterationName } from "./alterations.ts";

export type OutcomeSpec = {
  weight?: number;
  /** "before": nothing ran. "after": it ran, and the answer is lost. "hang": held until the client gives up. */
  phase?: "before" | "after" | "hang";
  /** Of what hangs: whether it ran first, or runs "late", when it is let go. */
  commit?: boolean | "late";
  status?: number;
  headers?: Record<string, string>;
  /** A string is sent as it is, `{base64}` as bytes; without a body Graph's error shape. */
  body?: unknown;
  /** false: a browser may not see the answer; "unexposed": it sees the answer, of its headers only the plain ones. */
  cors?: boolean | "unexposed";
  /** The connection breaks instead of an answer; a batch breaks with its part. */
  reset?: boolean;
  /** Real milliseconds before the answer; of what hangs, before it is let go. */
  delayMs?: number;
  /** The operation runs, and its answer is changed. */
  alter?: AlterationName;
  /** What `withdrawScopes` takes away. */
  scopes?: string[];
};

/** What `POST /__faults` takes. */
export type FaultSpec = OutcomeSpec & {
  rule?: string;
  match?: {
    /** One, or some: "POST|PATCH". */
    method?: string;
    /** A pattern over path and query, of a batch's parts too. */
    path?: string;
    oid?: string;
    /** true: only parts of a batch. */
    part?: boolean;
    /** "old": issued before the fault was set. "withoutClaims": issued without the claims of a challenge. */
    token?: "old" | "withoutClaims";
  };
  oneOf?: OutcomeSpec[];
  times?: number;
  probability?: number;
  seed?: number;
  /** Ends by itself after so many real milliseconds. */
  forMs?: number;
};
