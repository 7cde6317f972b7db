import { expect, test } from "vitest";
import { allOk } from "./allOk.ts";
import { fail, ok } from "./result.ts";

test("all that went well are there by name", () => {
  expect(allOk({ one: ok(1), two: ok("zwei") })).toEqual(ok({ one: 1, two: "zwei" }));
  expect(allOk({})).toEqual(ok({}));
});

test("of several failures the first counts", () => {
  expect(allOk({ one: ok(1), two: fail("second"), three: fail("third") })).toEqual(fail("second"));
});
