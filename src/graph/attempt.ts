import { Client, ResponseType } from "@microsoft/microsoft-graph-client";
import { withinTime } from "#lib/withinTime.ts";
import { Network } from "./Network.ts";
import { rawAnswerOf } from "./rawAnswer.ts";
import type { Attempt } from "./send.ts";

/**
 * One HTTP request through the official client, with a time limit; `path` is relative to the version, or the link of a
 * next page. What is sent again, and with which token, is for `Exchange` to say.
 */
export function attemptWith(options: {
  readonly origin: string | undefined;
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
}): Attempt {
  const client = Client.initWithMiddleware({ middleware: new Network(options) });
  return (call, token) =>
    withinTime(options.timeoutMs, async (signal) => {
      const requestId = crypto.randomUUID();
      const request = client
        .api(call.path)
        .responseType(ResponseType.RAW)
        .header("Authorization", `Bearer ${token}`)
        // Microsoft finds the request by it even where nobody saw an answer.
        .header("client-request-id", requestId)
        .option("signal", signal);
      try {
        return await rawAnswerOf(await (call.method === "GET" ? request.get() : request.post(call.body)));
      } catch {
        // No answer: no network, time is up, or headers that the browser keeps from us.
        return { lost: signal.aborted ? "late" : "dropped", requestId };
      }
    });
}
