import { expect, test } from "vitest";
import { parseTabRequest, replyTo } from "./messages.ts";

const initialize = {
  id: 0,
  uuidAsString: "15312ba4-0000-4000-8000-000000000000",
  func: "initialize",
  args: ["2.58.0", 4, ["http://localhost:4280"]],
  timestamp: 1795306252528,
  apiVersionTag: "v2_app.initialize",
  isProxiedFromChild: false,
};

test("a request of teams-js is read as it is sent", () => {
  expect(parseTabRequest(initialize)).toEqual({
    id: 0,
    uuid: initialize.uuidAsString,
    func: "initialize",
    args: initialize.args,
    data: undefined,
  });
});

test("the payload of nested app authentication stays a string", () => {
  const request = parseTabRequest({ id: 3, func: "nestedAppAuth.execute", args: [], data: '{"a":1}' });
  expect(request?.data).toBe('{"a":1}');
});

test.each([
  ["null", null],
  ["text", "webpackHotUpdate"],
  ["a message without a number", { func: "initialize" }],
  ["a message without a function", { id: 1 }],
  ["an answer", { id: 1, args: [] }],
])("%s is nobody's request", (_what, message) => {
  expect(parseTabRequest(message)).toBeNull();
});

test("a reply carries the request's own ids, and no uuid where the request had none", () => {
  const request = parseTabRequest(initialize);
  const bare = parseTabRequest({ id: 7, func: "getContext" });
  if (!request || !bare) throw new Error("both are requests");
  expect(replyTo(request, ["content"])).toEqual({
    id: 0,
    uuidAsString: initialize.uuidAsString,
    args: ["content"],
    isPartialResponse: false,
  });
  expect(replyTo(bare, [])).toEqual({ id: 7, args: [], isPartialResponse: false });
});
