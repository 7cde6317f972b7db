import type { AcquireToken } from "#lib/acquireToken.ts";
import { fail } from "#lib/result.ts";
import type { Graph } from "./graph.ts";

export interface GraphOptions {
  readonly acquireToken: AcquireToken;
  /** Who answers for https://graph.microsoft.com where Microsoft 365 is played on a laptop. */
  readonly origin?: string;
  /** A caller that can wait (the nightly run) allows more than the screen does. */
  readonly maxWaitSeconds?: number;
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
  readonly random?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** Microsoft Graph through the official client. */
export function createGraph(_options: GraphOptions): Graph {
  const notYet = async () => fail({ reason: "server" as const, status: null, requestId: null });
  return { batch: notYet, get: notYet, post: notYet, nextPage: notYet };
}
