import type { Rule } from "./Rule.ts";

const tooMany = (code: string) => ({ error: { code, message: "Too many requests" } });
/** Four bytes of a gzip stream that nobody unpacked. */
const undecoded = { base64: "H4sIAAAAAAAAA7NRcCwqSs1T" };
const gatewayPage =
  "<html><head><title>504 Gateway Time-out</title></head><body>504 Gateway Time-out</body></html>";

/** B30, B31, B33 and B50: throttled, broken, unreachable. */
export const outageRules: readonly Rule[] = [
  {
    id: "B30",
    tag: "D",
    title: "429 with Retry-After in whole seconds",
    source: "https://learn.microsoft.com/graph/throttling",
    how: "fault",
    fault: { status: 429, headers: { "Retry-After": "2" }, body: tooMany("TooManyRequests") },
  },
  {
    id: "B30-fractional",
    tag: "D",
    title: "429 with Retry-After in parts of a second",
    source: "https://learn.microsoft.com/graph/throttling",
    how: "fault",
    fault: { status: 429, headers: { "Retry-After": "2.128" }, body: tooMany("activityLimitReached") },
  },
  {
    id: "B30-absent",
    tag: "V",
    title: "429 without Retry-After",
    source: "dc#8469",
    how: "fault",
    fault: { status: 429, body: tooMany("throttledRequest") },
  },
  {
    id: "B30-unexposed",
    tag: "V",
    title: "429 with a Retry-After that a browser on another origin cannot read",
    source: "d#17488",
    how: "fault",
    fault: {
      status: 429,
      headers: { "Retry-After": "2" },
      cors: "unexposed",
      body: tooMany("ApplicationThrottled"),
    },
  },
  {
    id: "B30-reset",
    tag: "D",
    title: "429 with a RateLimit-Reset that is later than Retry-After",
    source: "sp-dev-docs, Avoid getting throttled",
    how: "fault",
    fault: {
      status: 429,
      headers: {
        "Retry-After": "1",
        "RateLimit-Limit": "1200",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "3",
      },
      body: tooMany("activityLimitReached"),
    },
  },
  {
    id: "B31",
    tag: "V",
    title: "503 with an empty body",
    source: "corso errors.go",
    how: "fault",
    fault: { status: 503, body: "" },
  },
  {
    id: "B31-html504",
    tag: "V",
    title: "504 with a gateway's HTML page",
    source: "ps#3099",
    how: "fault",
    fault: { status: 504, headers: { "Content-Type": "text/html" }, body: gatewayPage },
  },
  {
    id: "B31-bytes504",
    tag: "V",
    title: "504 with bytes that nobody decoded",
    source: "ps#3099",
    how: "fault",
    fault: { status: 504, headers: { "Content-Type": "application/json" }, body: undecoded },
  },
  {
    id: "B31-unknown504",
    tag: "V",
    title: "504 UnknownError with an empty message",
    source: "java#627",
    how: "fault",
    fault: { status: 504, body: { error: { code: "UnknownError", message: "" } } },
  },
  {
    id: "B31-502",
    tag: "V",
    title: "502 with a gateway's HTML page",
    source: "dev-proxy's errors of Graph, msgraph-sdk ChaosHandler",
    how: "fault",
    fault: {
      status: 502,
      headers: { "Content-Type": "text/html" },
      body: "<html><body>502 Bad Gateway</body></html>",
    },
  },
  {
    id: "B31-reset",
    tag: "V",
    title: "The connection breaks, and nothing was done",
    source: "pnpjs, which retries on network errors",
    how: "fault",
    fault: { reset: true },
  },
  {
    id: "B33",
    tag: "V",
    title: "An answer without CORS headers: the browser sees nothing, and nothing was done",
    source: "sp#6513",
    how: "fault",
    fault: { status: 503, body: "", cors: false },
  },
  {
    id: "B33-after",
    tag: "V",
    title: "An answer without CORS headers to a request that was carried out",
    source: "sp#6513",
    how: "fault",
    fault: { phase: "after", status: 200, body: "", cors: false },
  },
  {
    id: "B50",
    tag: "D",
    title: "Resource units, requests and messages are counted, and what is over the limits is refused",
    source: "https://learn.microsoft.com/graph/throttling-limits; sp-dev-docs, Avoid getting throttled",
    how: "behaviour",
    behaviour: "throttling",
  },
];
