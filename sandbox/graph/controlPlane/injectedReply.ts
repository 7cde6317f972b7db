import { randomUUID } from "node:crypto";
import { ApiError, restErrorBody } from "../errors.ts";
import type { Incoming, Reply } from "../exchange.ts";
import type { Outcome } from "./Fault.ts";

/** The answer of a fault. Objects get the ids that each answer of Graph bears; text and bytes come from a gateway. */
export function injectedReply(outcome: Outcome, incoming: Incoming, now: string): Reply {
  const { status, headers, body, cors, reset } = outcome;
  if (reset) return { status, reset };
  const seen = cors === true ? {} : { cors: cors === false ? ("none" as const) : cors };
  if (typeof body === "string") return { status, headers: { ...headers }, body, ...seen };
  const bytes = (body as { base64?: unknown } | null | undefined)?.base64;
  if (typeof bytes === "string") {
    return { status, headers: { ...headers }, body: Buffer.from(bytes, "base64"), ...seen };
  }
  const requestId = randomUUID();
  const clientRequestId = incoming.headers["client-request-id"] ?? requestId;
  const ids = { "request-id": requestId, "client-request-id": clientRequestId };
  const innerError = { date: now.slice(0, 19), ...ids };
  return {
    status,
    headers: { ...ids, ...headers },
    body: inShape(incoming, status, body, innerError),
    ...seen,
  };
}

/** An error in the shape of the API that is asked, with the ids of the answer inside; other objects as they are. */
function inShape(incoming: Incoming, status: number, body: unknown, innerError: object): unknown {
  const standard = { code: codes[status] ?? "UnknownError", message: "Injected by the sandbox." };
  const given = body === undefined ? standard : (body as { error?: unknown } | null)?.error;
  if (typeof given !== "object" || given === null) return body;
  const { code, message, innerError: inner } = given as Record<string, unknown>;
  if (/\/_api\//i.test(incoming.url)) {
    return restErrorBody(new ApiError(status, String(code), String(message)));
  }
  return { error: { ...given, innerError: { ...innerError, ...(inner as object | undefined) } } };
}

const codes: Record<number, string> = {
  401: "InvalidAuthenticationToken",
  403: "accessDenied",
  404: "itemNotFound",
  409: "nameAlreadyExists",
  412: "resourceModified",
  423: "resourceLocked",
  429: "activityLimitReached",
  500: "generalException",
  503: "serviceNotAvailable",
  507: "quotaLimitReached",
};
