import * as z from "zod/mini";
import type { GraphFailure, GraphFailureReason } from "./graphFailure.ts";
import type { RawAnswer } from "./rawAnswer.ts";
import { retryAfterSeconds } from "./retryAfter.ts";

const errorSchema = z.looseObject({
  error: z.looseObject({
    code: z.nullish(z.string()),
    message: z.nullish(z.string()),
    innerError: z.nullish(z.looseObject({ "request-id": z.nullish(z.string()) })),
  }),
});

/** What a refusal means. Codes and messages are those that Graph has been seen to answer. */
export function graphFailureOf(answer: RawAnswer, writes: boolean): GraphFailure {
  const parsed = errorSchema.safeParse(answer.body);
  const error = parsed.success ? parsed.data.error : null;
  const wait = retryAfterSeconds(answer);
  return {
    reason: reasonOf(answer.status, error?.code ?? "", error?.message ?? "", writes),
    status: answer.status,
    requestId: answer.header("request-id") ?? error?.innerError?.["request-id"] ?? null,
    ...(wait === null ? {} : { retryAfterSeconds: wait }),
  };
}

function reasonOf(status: number, code: string, message: string, writes: boolean): GraphFailureReason {
  // SharePoint reports these two with 400, 409 or 500 alike.
  if (message.includes("unique constraints") || code === "nameAlreadyExists") return "duplicate";
  if (message.includes("List data validation failed")) return "invalid";
  switch (status) {
    case 401:
      return "signIn";
    case 403:
      return message.startsWith("Missing scope permissions") ? "consent" : "forbidden";
    case 423:
      return "forbidden";
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
    case 408:
    case 502:
    case 504:
      return writes ? "unknownOutcome" : "server";
  }
  return status >= 400 && status < 500 ? "invalid" : "server";
}
