import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inEachTimeZone } from "../../../tests/arbitraries/timeZones.ts";
import { townModel } from "../../../tests/arbitraries/townModel.ts";
import { isoDay } from "../../../tests/arbitraries/worksheet.ts";
import { dayOfYear, monthDaySchema } from "../model/monthDay.ts";
import { currentPeriod } from "./currentPeriod.ts";
import { cycleYear } from "./cycleYear.ts";
import { dueDate } from "./dueDate.ts";
import { daysBetween, timingOf } from "./timing.ts";

const dayMs = 86_400_000;
const after = (day: string, days: number) =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
const isDay = (day: string) => !Number.isNaN(Date.parse(day)) && after(day, 0) === day;

test("counting days gives what the calendar gives, in every time zone", async () => {
  await inEachTimeZone(() => {
    fc.assert(
      fc.property(isoDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, after(day, days))).toBe(days);
      }),
    );
  });
});

test("what is due turns from later to soon to late, and never back", () => {
  const order = ["later", "soon", "late"];
  fc.assert(
    fc.property(isoDay, fc.integer({ min: -60, max: 60 }), (dueOn, days) => {
      const today = after(dueOn, days);
      const [now, tomorrow] = [today, after(today, 1)].map((day) =>
        order.indexOf(timingOf(false, dueOn, day)),
      );
      expect(now).toBe(days > 0 ? 2 : days < -30 ? 0 : 1);
      expect(tomorrow).toBeGreaterThanOrEqual(now ?? 0);
    }),
  );
});

test("every deadline is a day of the calendar, in leap years too, and in the year it belongs to", () => {
  fc.assert(
    fc.property(townModel, fc.integer({ min: 2000, max: 2099 }), ({ groupKinds }, year) => {
      for (const kind of groupKinds) {
        const dueOn = dueDate(kind, year);
        expect(isDay(dueOn)).toBe(true);
        expect(Number(dueOn.slice(0, 4))).toBe(kind.dueInPreviousYear ? year - 1 : year);
        if (kind.dueOn !== "02-29") expect(dueOn.slice(5)).toBe(kind.dueOn);
      }
    }),
  );
  expect([dayOfYear(2027, "02-29"), dayOfYear(2028, "02-29"), dayOfYear(2100, "02-29")]).toEqual([
    "2027-02-28",
    "2028-02-29",
    "2100-02-28",
  ]);
});

test.each(["", "2-3", "02-30", "00-10", "13-01", "04-31", "99-99", "01-01 ", "__proto__"])(
  "%j is no day of the year",
  (text) => {
    expect(monthDaySchema.safeParse(text).success).toBe(false);
  },
);

test("a period covers each of its days, first and last included, over New Year too", () => {
  fc.assert(
    fc.property(townModel, isoDay, ({ periods }, day) => {
      for (const period of periods) {
        const year = Number(day.slice(0, 4));
        const start = dayOfYear(period.from <= day.slice(5) ? year : year - 1, period.from);
        const next = Number(start.slice(0, 4)) + (period.to < period.from ? 1 : 0);
        const end = `${next}-${period.to}`; // 29 February after the 28th and before March, in any year
        expect(currentPeriod([period], day) !== null).toBe(start <= day && day <= end);
      }
    }),
  );
});

test("a cycle begins on 1 October and lasts to 30 September", () => {
  fc.assert(
    fc.property(isoDay, (day) => {
      const year = cycleYear(day);
      expect(`${year - 1}-10-01` <= day && day <= `${year}-09-30`).toBe(true);
    }),
  );
});
