import { rawAnswerOf } from "./rawAnswer.ts";
import type { Attempt } from "./send.ts";

const graphHost = "https://graph.microsoft.com";
const version = `${graphHost}/v1.0`;

/**
 * One HTTP request to Graph, with a time limit; `path` is relative to the version, or the link of a next page. Where
 * Graph is played on a laptop, the address changes here and nowhere else.
 */
export function attemptWith(options: {
  readonly origin: string | undefined;
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
}): Attempt {
  const { origin = graphHost, timeoutMs, fetch: fetchIt } = options;
  return async (call, token) => {
    const address = call.path.startsWith(version) ? call.path : `${version}${call.path}`;
    const requestId = crypto.randomUUID();
    const headers: Record<string, string> = {
      Authorization: `Bearer ${token}`,
      // Microsoft finds the request by it even where nobody saw an answer.
      "client-request-id": requestId,
    };
    if (call.body !== undefined) headers["Content-Type"] = "application/json";
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetchIt(address.replace(graphHost, origin), {
        method: call.method,
        headers,
        signal: deadline,
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      });
      return await rawAnswerOf(response);
    } catch {
      // No answer: no network, time is up, or headers that the browser keeps from us.
      return { lost: deadline.aborted ? "late" : "dropped", requestId };
    }
  };
}
