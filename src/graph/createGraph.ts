import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  ResponseType,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from "@microsoft/microsoft-graph-client";
import type { AcquireToken, TokenFailure } from "#lib/acquireToken.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { claimsChallenge } from "./claimsChallenge.ts";
import type { Graph } from "./graph.ts";
import type { GraphFailure, GraphFailureReason } from "./graphFailure.ts";
import { graphFailureOf } from "./graphFailureOf.ts";
import { type RawAnswer, rawAnswerOf } from "./rawAnswer.ts";
import { retryAfterSeconds } from "./retryAfter.ts";
import { runBatch } from "./runBatch.ts";
import { baseScopes } from "./scopes.ts";
import type { Call, Send } from "./send.ts";
import { Transport } from "./transport.ts";

export interface GraphOptions {
  readonly acquireToken: AcquireToken;
  /** Who answers for https://graph.microsoft.com where Microsoft 365 is played on a laptop. */
  readonly origin?: string | undefined;
  /** A caller that can wait (the nightly run) allows more than the screen does; at most 180. */
  readonly maxWaitSeconds?: number;
  /** How long one request may take. */
  readonly timeoutMs?: number;
  /** Before the first retry when Graph does not say how long; doubles. */
  readonly retryDelaySeconds?: number;
  readonly fetch?: typeof fetch;
}

const maxRetries = 3;
const nextLinkStart = "https://graph.microsoft.com/v1.0/";

/** Microsoft Graph through the official client: token, retry, telemetry, fetch. */
export function createGraph(options: GraphOptions): Graph {
  const { acquireToken, maxWaitSeconds = 20, retryDelaySeconds = 2, timeoutMs = 30_000 } = options;
  const transport = new Transport({
    origin: options.origin,
    timeoutMs,
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
  });
  const noToken = { getAccessToken: () => Promise.reject(new Error("every call brings its own token")) };
  const client = Client.initWithMiddleware({
    middleware: [new AuthenticationHandler(noToken), new RetryHandler(), new TelemetryHandler(), transport],
  });

  async function attempt(call: Call, token: string): Promise<RawAnswer> {
    const mayRetry = (_delay: number, _attempt: number, _to: unknown, _with: unknown, response: Response) =>
      (response.status === 429 || call.replayable) &&
      (retryAfterSeconds({ header: (name) => response.headers.get(name) }) ?? 0) <= maxWaitSeconds;
    const request = client
      .api(call.path)
      .responseType(ResponseType.RAW)
      .middlewareOptions([
        new AuthenticationHandlerOptions({ getAccessToken: () => Promise.resolve(token) }),
        new RetryHandlerOptions(retryDelaySeconds, maxRetries, mayRetry),
      ]);
    return rawAnswerOf(await (call.method === "GET" ? request.get() : request.post(call.body)));
  }

  function sendWith(scopes: readonly string[]): Send {
    return async (call) => {
      const token = await acquireToken({ scopes });
      if (!token.ok) return fail(withoutToken(token.failure));
      try {
        const answer = await attempt(call, token.value);
        if (answer.status !== 401) return ok(answer);
        const claims = claimsChallenge(answer.header("WWW-Authenticate"));
        const fresh = await acquireToken({ scopes, forceRefresh: true, ...(claims ? { claims } : {}) });
        return fresh.ok ? ok(await attempt(call, fresh.value)) : fail(withoutToken(fresh.failure));
      } catch {
        // No answer: no network, time is up, or headers that the browser keeps from us.
        return fail({ reason: call.writes ? "unknownOutcome" : "offline", status: null, requestId: null });
      }
    };
  }

  const get: Graph["get"] = async (path, scopes = baseScopes) =>
    judged(await sendWith(scopes)({ method: "GET", path, writes: false, replayable: true }), false);

  return {
    get,
    batch: (parts, scopes = baseScopes) =>
      runBatch(sendWith(scopes), parts, { maxRetries, maxWaitSeconds, retryDelaySeconds }),
    post: async (path, body, scopes = baseScopes) =>
      judged(await sendWith(scopes)({ method: "POST", path, body, writes: true, replayable: false }), true),
    nextPage: async (link, scopes) =>
      // A token must not follow a link that leads anywhere else.
      link.startsWith(nextLinkStart)
        ? get(link, scopes)
        : fail({ reason: "server", status: null, requestId: null }),
  };
}

function judged(sent: Result<RawAnswer, GraphFailure>, writes: boolean): Result<unknown, GraphFailure> {
  if (!sent.ok) return sent;
  const answer = sent.value;
  if (answer.status < 200 || answer.status >= 300) return fail(graphFailureOf(answer, writes));
  if (answer.body !== undefined) return ok(answer.body);
  return fail({
    reason: writes ? "unknownOutcome" : "server",
    status: answer.status,
    requestId: answer.header("request-id"),
  });
}

const withoutTokenReasons: Readonly<Record<TokenFailure, GraphFailureReason>> = {
  consentNeeded: "consent",
  cancelled: "signIn",
  signInFailed: "signIn",
  offline: "offline",
};

function withoutToken(failure: TokenFailure): GraphFailure {
  return { reason: withoutTokenReasons[failure], status: null, requestId: null };
}
