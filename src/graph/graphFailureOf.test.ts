import { expect, test } from "vitest";
import { graphFailureOf } from "./graphFailureOf.ts";

const answer = (
  status: number,
  error?: { code: string; message: string },
  headers: Record<string, string> = {},
) => ({
  status,
  header: (name: string) => new Headers(headers).get(name),
  body: error ? { error: { ...error, innerError: { "request-id": "r-7" } } } : null,
});

const unique = "One or more fields with unique constraints already has the provided value.";

test.each([
  [400, "invalidRequest", "Field 'X' is not recognized", "invalid"],
  [400, "invalidRequest", unique, "duplicate"],
  [409, "resourceModified", "ETag does not match current item's value", "conflict"],
  [409, "nameAlreadyExists", "A list with this name already exists", "duplicate"],
  [409, "invalidRequest", unique, "duplicate"],
  [412, "resourceModified", "ETag does not match current item's value", "conflict"],
  [500, "generalException", unique, "duplicate"],
  [500, "generalException", "List data validation failed.", "invalid"],
  [500, "generalException", "General exception while processing", "server"],
  [403, "accessDenied", "Access denied", "forbidden"],
  [403, "UnknownError", "", "forbidden"],
  [403, "Forbidden", "Missing scope permissions on the request. API requires one of '…'", "consent"],
  [404, "itemNotFound", "The resource could not be found.", "notFound"],
  [410, "resyncRequired", "", "notFound"],
  [413, "RequestEntityTooLarge", "Request Entity Too Large", "tooLarge"],
  [423, "resourceLocked", "", "locked"],
  [429, "activityLimitReached", "", "throttled"],
  [503, "serviceNotAvailable", "", "server"],
  [507, "quotaLimitReached", "", "full"],
] as const)("%i %s (%s) is %s", (status, code, message, reason) => {
  expect(graphFailureOf(answer(status, { code, message }), true)).toEqual({
    reason,
    status,
    requestId: "r-7",
  });
});

test.each([408, 502, 504])("%i leaves a write unknown, and is the server's failure for a read", (status) => {
  expect(graphFailureOf(answer(status), true).reason).toBe("unknownOutcome");
  expect(graphFailureOf(answer(status), false).reason).toBe("server");
});

test("the request's id and the wait come from the headers, fractions and dates included", () => {
  expect(
    graphFailureOf(answer(429, undefined, { "request-id": "h", "retry-after": "2.128" }), false),
  ).toEqual({
    reason: "throttled",
    status: 429,
    requestId: "h",
    retryAfterSeconds: 2.128,
  });
  const past = graphFailureOf(
    answer(503, undefined, { "retry-after": "Wed, 10 Feb 2016 10:00:00 GMT" }),
    false,
  );
  expect(past.retryAfterSeconds).toBe(0);
  expect(graphFailureOf(answer(429, undefined, { "retry-after": "soon" }), false)).not.toHaveProperty(
    "retryAfterSeconds",
  );
});

test.each<Record<string, string>>([
  { "retry-after": "86400" },
  { "retry-after": new Date(Date.now() + 3 * 3_600_000).toUTCString() },
  { "retry-after": "2", "ratelimit-reset": "1e9" },
])(
  "a wrong header, or a device's wrong clock, does not silence the app for the rest of the day: %j",
  (headers) => {
    expect(graphFailureOf(answer(429, undefined, headers), true).retryAfterSeconds).toBe(600);
  },
);

test.each([
  [{ error: { code: "notAllowed", innererror: { code: "resourceLocked", "request-id": "low" } } }, "low"],
  [{ error: { code: "", message: "", innerError: null } }, null],
  [{ error: { code: -1, message: { lang: "en" } } }, null],
  [{ error: "invalid_grant" }, null],
  [{ error: null }, null],
  [[], null],
  ["<html>", null],
  [undefined, null],
])("an error of another shape (%j) is still told by its status", (body, requestId) => {
  const told = graphFailureOf({ status: 423, header: () => null, body }, false);
  expect(told).toEqual({ reason: "locked", status: 423, requestId });
});

test("a lock inside another refusal is a lock, and a full site is full whatever its status", () => {
  const refused = (error: object) =>
    graphFailureOf({ status: 403, header: () => null, body: { error } }, true).reason;
  expect(refused({ code: "accessDenied", innerError: { code: "resourceLocked" } })).toBe("locked");
  expect(refused({ code: "quotaLimitReached" })).toBe("full");
});
