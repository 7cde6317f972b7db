import { longestSeconds } from "./Gate.ts";
import { graphErrorOf } from "./graphErrorOf.ts";
import type { GraphFailure, GraphFailureReason } from "./graphFailure.ts";
import type { RawAnswer } from "./rawAnswer.ts";
import { lacksScopes } from "./renewalFor.ts";
import { secondsAsked } from "./secondsAsked.ts";

/** What a refusal means. Codes and messages are those that Graph has been seen to answer. */
export function graphFailureOf(answer: RawAnswer, writes: boolean): GraphFailure {
  const wait = secondsAsked(answer);
  return {
    reason: reasonOf(answer, writes),
    status: answer.status,
    requestId: answer.header("request-id") ?? graphErrorOf(answer.body).requestId,
    ...(wait === null ? {} : { retryAfterSeconds: Math.min(wait, longestSeconds) }),
  };
}

/** These two leave everything as it was, whatever was sent before. */
const certain: ReadonlySet<GraphFailureReason> = new Set(["conflict", "duplicate"]);

/** A write that failed in the end, after a try of which nobody knows how it ended. */
export function afterDoubt(failure: GraphFailure): GraphFailure {
  return certain.has(failure.reason) ? failure : { ...failure, reason: "unknownOutcome" };
}

function reasonOf(answer: RawAnswer, writes: boolean): GraphFailureReason {
  const { code, innerCode, message } = graphErrorOf(answer.body);
  // SharePoint reports these two with 400, 409 or 500 alike.
  if (message.includes("unique constraints") || code === "nameAlreadyExists") return "duplicate";
  if (message.includes("List data validation failed")) return "invalid";
  if (code === "resourceLocked" || innerCode === "resourceLocked") return "locked";
  if (code === "quotaLimitReached") return "full";
  const { status } = answer;
  switch (status) {
    case 401:
      return "signIn";
    case 403:
      return lacksScopes(answer) ? "consent" : "forbidden";
    case 423:
      return "locked";
    case 404:
    case 410:
      return "notFound";
    case 409:
    case 412:
      return "conflict";
    case 413:
      return "tooLarge";
    case 429:
      return "throttled";
    case 507:
      return "full";
    case 408:
    case 502:
    case 504:
      return writes ? "unknownOutcome" : "server";
  }
  return status >= 400 && status < 500 ? "invalid" : "server";
}
