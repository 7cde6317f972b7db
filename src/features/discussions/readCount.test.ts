import { expect, test } from "vitest";
import { readCount } from "./readCount.ts";

test.each([
  ["9", 9],
  [" 12 ", 12],
  ["999", 999],
  ["007", 7],
])("reads %j as a number of people", (typed, count) => {
  expect(readCount(typed)).toBe(count);
});

test.each(["", "0", "1000", "-3", "2,5", "kaksi", "12 henkeä"])(
  "takes %j for no number of people",
  (typed) => {
    expect(readCount(typed)).toBeNull();
  },
);
