import { expect, test } from "vitest";
import { dayOfCycle, dayOfYear } from "./monthDay.ts";

test("from October on, a day of a cycle is in the autumn in which the cycle begins", () => {
  expect(["10-01", "12-31", "01-01", "03-31", "09-30"].map((day) => dayOfCycle(2027, day))).toEqual([
    "2026-10-01",
    "2026-12-31",
    "2027-01-01",
    "2027-03-31",
    "2027-09-30",
  ]);
});

test("29 February comes on the 28th in a common year", () => {
  expect([dayOfYear(2027, "02-29"), dayOfYear(2028, "02-29")]).toEqual(["2027-02-28", "2028-02-29"]);
});
