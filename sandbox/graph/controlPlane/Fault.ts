import type { AlterationName } from "./alterations.ts";

export type Match = {
  methods: string[] | null;
  path: RegExp | null;
  oid: string | null;
  part: boolean | null;
  token: "old" | "withoutClaims" | null;
};

export type Outcome = {
  weight: number;
  phase: "before" | "after" | "hang";
  commit: boolean | "late";
  status: number;
  headers: Record<string, string>;
  body: unknown;
  cors: boolean | "unexposed";
  reset: boolean;
  delayMs: number | null;
  alter: AlterationName | null;
  scopes: string[];
};

/** One fault that is set, read and checked. */
export type Fault = {
  rule: string | null;
  match: Match;
  outcomes: Outcome[];
  timesLeft: number;
  probability: number;
  seed: number;
  endsAt: number;
  /** Tokens with a lower serial were issued before it. */
  serial: number;
  /** How many times each caller asked each thing. */
  asked: Map<string, number>;
};
