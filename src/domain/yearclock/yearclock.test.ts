import * as fc from "fast-check";
import { expect, test } from "vitest";
import { currentPeriod } from "./currentPeriod.ts";
import { cycleYear } from "./cycleYear.ts";
import { daysBetween, timingOf } from "./timing.ts";

test("a cycle opens in October with the strategic discussion of the coming year", () => {
  expect([cycleYear("2026-09-30"), cycleYear("2026-10-01"), cycleYear("2027-02-10")]).toEqual([
    2026, 2027, 2027,
  ]);
});

test("a day lies in a period or between periods", () => {
  const periods = [{ id: "p", name: { fi: "P" }, from: "01-01", to: "03-31" }];
  expect(currentPeriod(periods, "2027-03-31")?.id).toBe("p");
  expect(currentPeriod(periods, "2027-04-01")).toBeNull();
});

test("days between two days agree with the calendar, leap years and summer time included", () => {
  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const from = a.toISOString().slice(0, 10);
      const to = b.toISOString().slice(0, 10);
      expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
    }),
  );
});

test("due today is not late; 30 days ahead is soon; done is done", () => {
  expect(timingOf(false, "2027-02-10", "2027-02-10")).toBe("soon");
  expect(timingOf(false, "2027-02-09", "2027-02-10")).toBe("late");
  expect(timingOf(false, "2027-03-12", "2027-02-10")).toBe("soon");
  expect(timingOf(false, "2027-03-13", "2027-02-10")).toBe("later");
  expect(timingOf(true, "2027-02-09", "2027-02-10")).toBe("done");
});
