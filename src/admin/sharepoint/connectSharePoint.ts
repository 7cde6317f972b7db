import { secondsAsked } from "#graph/secondsAsked.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { withinTime } from "#lib/withinTime.ts";
import type { QuietTime } from "./QuietTime.ts";
import type { SharePoint } from "./SharePoint.ts";
import type { SharePointFailure, SharePointFailureReason } from "./sharePointFailure.ts";

export interface SharePointConnection {
  /** Public address of the site; names the token's audience and the paths inside SharePoint. */
  readonly siteUrl: string;
  /** Who answers for it, where that is not the site's own host (the sandbox). */
  readonly origin?: string;
  readonly token: (forceRefresh: boolean) => Promise<Result<string, SharePointFailure>>;
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Before the first retry when SharePoint does not say how long; doubles. */
  readonly retryDelaySeconds: number;
  /** Shared with the other connections of the run: their calls use up the same limits. */
  readonly quiet?: QuietTime;
}

interface Call {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly override?: "MERGE" | "DELETE";
  readonly body?: unknown;
  /** Whether it may be sent again when nobody saw what became of it. */
  readonly repeatable: boolean;
}

const attempts = 6;
/** Being told how long to wait is no failure: a large town's run is told so every minute. */
const attemptsWhenTold = 30;
/** Who is told to wait longer than this gives up: calling earlier would only make it longer. */
const longestWaitSeconds = 600;
const timeoutMs = 60_000;

export function connectSharePoint(connection: SharePointConnection): SharePoint {
  const site = new URL(connection.siteUrl);
  const base = `${connection.origin ?? site.origin}${site.pathname.replace(/\/$/, "")}/_api/`;
  const send = (call: Call) => sendCall(connection, base, call);
  return {
    sitePath: site.pathname.replace(/\/$/, ""),
    get: (path) => send({ method: "GET", path, repeatable: true }),
    assert: (path, body) => send({ method: "POST", path, body, repeatable: true }),
    merge: (path, body) => send({ method: "POST", path, override: "MERGE", body, repeatable: true }),
    remove: (path) => send({ method: "POST", path, override: "DELETE", repeatable: true }),
    create: (path, body) => send({ method: "POST", path, body, repeatable: false }),
  };
}

async function sendCall(
  connection: SharePointConnection,
  base: string,
  call: Call,
): Promise<Result<unknown, SharePointFailure>> {
  let refreshed = false;
  for (let attempt = 1; ; attempt += 1) {
    const token = await connection.token(refreshed);
    if (!token.ok) return token;
    await connection.quiet?.pass();
    const answer = await tryOnce(connection, base, call, token.value);
    if (answer.ok) return answer;
    const { failure, retryAfter } = answer;
    if (failure.reason === "signIn" && !refreshed) {
      refreshed = true; // an expired token in a long run: once with a new one
      continue;
    }
    const passing = failure.reason === "throttled" || (call.repeatable && isPassing(failure.reason));
    const told = connection.quiet !== undefined && failure.reason === "throttled" && retryAfter !== undefined;
    if (!passing || attempt === (told ? attemptsWhenTold : attempts)) return fail(failure);
    const wait = retryAfter ?? connection.retryDelaySeconds * 2 ** (attempt - 1);
    if (wait > longestWaitSeconds) return fail(failure);
    if (told) connection.quiet?.ask(wait);
    else await connection.sleep(1000 * wait);
  }
}

function isPassing(reason: SharePointFailureReason): boolean {
  return reason === "offline" || reason === "unknownOutcome" || reason === "server";
}

type Tried =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: SharePointFailure; readonly retryAfter?: number };

async function tryOnce(
  connection: SharePointConnection,
  base: string,
  call: Call,
  token: string,
): Promise<Tried> {
  const failed = (reason: SharePointFailureReason, status: number | null, detail: string) => ({
    ok: false as const,
    failure: {
      service: "sharePoint" as const,
      reason,
      call: `${call.override ?? call.method} ${call.path}`,
      status,
      detail,
    },
  });
  const lost = call.method === "GET" ? "offline" : "unknownOutcome";
  let response: Response;
  let text: string;
  try {
    [response, text] = await withinTime(timeoutMs, async (signal) => {
      const answer = await connection.fetch(`${base}${call.path}`, { ...requestOf(call, token), signal });
      return [answer, await answer.text()] as const;
    });
  } catch (error) {
    return failed(lost, null, error instanceof Error ? error.message : String(error));
  }
  if (response.ok) {
    const parsed = parseJson(text);
    return parsed === undefined ? failed("unexpected", response.status, text.slice(0, 200)) : ok(parsed);
  }
  const detail = detailOf(text);
  const reason = reasonOf(response.status, detail, lost);
  const { status, headers } = response;
  const retryAfter = secondsAsked({ status, header: (name) => headers.get(name) });
  return { ...failed(reason, status, detail), ...(retryAfter !== null && { retryAfter }) };
}

function requestOf(call: Call, token: string): RequestInit {
  return {
    method: call.method,
    headers: {
      Authorization: `Bearer ${token}`,
      Accept: "application/json;odata=nometadata",
      // SharePoint asks for a name by which it can tell well-behaved traffic from other.
      "User-Agent": "NONISV|Osaamiskello|Admin/1.0",
      ...(call.body === undefined ? {} : { "Content-Type": "application/json;odata=nometadata" }),
      ...(call.override === undefined ? {} : { "X-HTTP-Method": call.override, "If-Match": "*" }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  };
}

function reasonOf(
  status: number,
  detail: string,
  lost: "offline" | "unknownOutcome",
): SharePointFailureReason {
  if (status === 429 || status === 503) return "throttled";
  if (status === 401) return "signIn";
  if (status === 403) return "forbidden";
  if (status === 404) return "notFound";
  if (status === 423) return "locked";
  if (status === 507) return "full";
  if (status === 502 || status === 504) return lost;
  // SharePoint tells a name that is taken with 500 (seen) or 400, and HRESULT -2130575293 or its own words.
  if (status === 409 || /-2130575293|already (exists|in use)|is in use/i.test(detail)) return "duplicate";
  return status < 500 ? "invalid" : "server";
}

/** `{"odata.error":{"code","message":{"value"}}}`, or whatever a proxy on the way says. */
function detailOf(text: string): string {
  const body = parseJson(text);
  const error =
    typeof body === "object" && body !== null && "odata.error" in body ? body["odata.error"] : undefined;
  return (error === undefined ? text : JSON.stringify(error)).slice(0, 500);
}

function parseJson(text: string): unknown {
  if (text === "") return null; // 204, and 200 without a body
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told by the caller as an answer that is not SharePoint's
  }
}
