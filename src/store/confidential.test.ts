import { expect, test } from "vitest";
import { isConfidential } from "./confidential.ts";

test("group work may wait on any device; everything that is not named so is confidential", () => {
  expect(["worksheet:2027:group-12", "summary:2027:area-3"].map(isConfidential)).toEqual([false, false]);
  expect(["talk:2027:person-1", "goals:person-1", "worksheets", ""].map(isConfidential)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
