import type { AcquireToken } from "#lib/acquireToken.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { attemptWith } from "./attempt.ts";
import { Exchange, type Surroundings } from "./Exchange.ts";
import { FixedAddresses } from "./FixedAddresses.ts";
import { Gate } from "./Gate.ts";
import type { Graph } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import { runBatch } from "./runBatch.ts";
import { baseScopes } from "./scopes.ts";
import type { Call } from "./send.ts";
import { unreadableAnswer } from "./unreadableAnswer.ts";

export interface GraphOptions {
  readonly acquireToken: AcquireToken;
  /** Who answers for https://graph.microsoft.com where Microsoft 365 is played on a laptop. */
  readonly origin?: string | undefined;
  /** All waiting of one call together. A caller that can wait (the nightly run) allows more than the screen does. */
  readonly maxWaitSeconds?: number;
  readonly maxRetries?: number;
  /** How long one request may take. */
  readonly timeoutMs?: number;
  /** Before the first retry when Graph does not say how long; doubles. */
  readonly retryDelaySeconds?: number;
  readonly fetch?: typeof fetch;
}

const nextLinkStart = "https://graph.microsoft.com/v1.0/";
const ofTeams = /^(?:https:\/\/graph\.microsoft\.com\/v1\.0)?\/(?:teams\/|me\/joinedTeams)/u;

/** Microsoft Graph over HTTP: what goes where, with which token, and how often stands in `Exchange`. */
export function createGraph(options: GraphOptions): Graph {
  const { acquireToken, origin, maxRetries = 3, maxWaitSeconds = 20, retryDelaySeconds = 1 } = options;
  const sharePoint: Surroundings = {
    acquireToken,
    attempt: attemptWith({
      origin,
      timeoutMs: options.timeoutMs ?? 30_000,
      fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    }),
    gate: new Gate(),
    addresses: new FixedAddresses(),
    limits: { maxRetries, maxWaitSeconds, retryDelaySeconds },
  };
  // Teams and SharePoint count on their own: a busy channel must not keep the ledger from being written.
  const teams: Surroundings = { ...sharePoint, gate: new Gate() };
  const surroundingsOf = (path: string) => (ofTeams.test(path) ? teams : sharePoint);
  const call = async (one: Call, scopes: readonly string[]): Promise<Result<unknown, GraphFailure>> => {
    const sent = await new Exchange(surroundingsOf(one.path), scopes).send(one);
    if (!sent.ok) return sent;
    const { status, body, header } = sent.value;
    if (body !== undefined) return ok(body);
    const reason = one.kind === "read" ? "server" : "unknownOutcome";
    return fail({ ...unreadableAnswer, reason, status, requestId: header("request-id") });
  };
  const get: Graph["get"] = (path, scopes = baseScopes) =>
    call({ method: "GET", path, kind: "read" }, scopes);

  return {
    get,
    batch: (parts, scopes = baseScopes) =>
      runBatch(() => new Exchange(surroundingsOf(parts[0]?.path ?? ""), scopes), parts),
    post: (path, body, scopes = baseScopes) => call({ method: "POST", path, body, kind: "once" }, scopes),
    nextPage: async (link, scopes) =>
      // A token must not follow a link that leads anywhere else.
      link.startsWith(nextLinkStart)
        ? get(link, scopes)
        : fail({ reason: "server", status: null, requestId: null }),
  };
}
