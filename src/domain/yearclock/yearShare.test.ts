import { expect, test } from "vitest";
import { yearShare } from "./yearShare.ts";

test("stands at twelve, three, six and nine o'clock as quarters begin", () => {
  expect(["01-01", "04-01", "07-01", "10-01"].map(yearShare)).toEqual([0, 0.25, 0.5, 0.75]);
});

test("goes forward day by day and never reaches the next year", () => {
  expect(yearShare("02-10")).toBeGreaterThan(yearShare("02-09"));
  expect(yearShare("12-31")).toBeLessThan(1);
});
