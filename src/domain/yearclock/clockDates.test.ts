import * as fc from "fast-check";
import { expect, test } from "vitest";
import { townModel } from "../../../tests/arbitraries/townModel.ts";
import { isoDay } from "../../../tests/arbitraries/worksheet.ts";
import { townModelSchema } from "../model/townModel.ts";
import { type ClockDates, datesNow, datesProblems, sameDates, withDates } from "./clockDates.ts";

const monthDay = isoDay.map((day) => day.slice(5));

test("what is written is what is read, and nothing else of the town changes", () => {
  fc.assert(
    fc.property(townModel, monthDay, monthDay, fc.boolean(), (model, from, to, dueInPreviousYear) => {
      const changes: ClockDates[] = [
        ...model.periods.map(({ id }) => ({ of: "period" as const, id, from, to })),
        ...model.groupKinds.map(({ id }) => ({
          of: "groupKind" as const,
          id,
          dueOn: to,
          dueInPreviousYear,
        })),
      ];
      for (const dates of changes) {
        const before = datesNow(model, dates);
        const changed = withDates(model, dates);
        expect(sameDates(datesNow(changed, dates), dates)).toBe(true);
        expect(townModelSchema.safeParse(changed).success).toBe(true);
        expect(before && withDates(changed, before)).toEqual(model);
      }
    }),
  );
});

test("what is no longer there has no dates", () => {
  fc.assert(
    fc.property(townModel, (model) => {
      expect(datesNow(model, { of: "entry", id: "gone" })).toBeNull();
      expect(datesNow(model, { of: "period", id: "gone!" })).toBeNull();
    }),
  );
});

const entry = (from: string, to: string, dueOn: string | null = null): ClockDates => ({
  of: "entry",
  id: "x",
  from,
  to,
  dueOn,
});
const kind = (dueOn: string): ClockDates => ({ of: "groupKind", id: "x", dueOn, dueInPreviousYear: false });

test.each<[string, ClockDates, string[]]>([
  ["a day that no month has", entry("02-30", "03-31"), ["from noSuchDay"]],
  ["an empty day", entry("01-01", ""), ["to noSuchDay"]],
  ["a deadline of no month", kind("13-01"), ["dueOn noSuchDay"]],
  ["an end before the beginning", entry("05-01", "04-01"), ["to endsFirst"]],
  ["a deadline before the beginning", entry("05-01", "05-31", "04-01"), ["dueOn dueFirst"]],
  ["29 February", entry("02-29", "02-29", "02-29"), []],
  ["over New Year", entry("12-16", "01-10", "01-10"), []],
  ["over the turn of the cycle", entry("09-15", "10-15"), []],
  ["a deadline after the end", entry("01-01", "03-31", "04-15"), []],
])("%s", (_, dates, problems) => {
  expect(datesProblems(dates).map(({ field, problem }) => `${field} ${problem}`)).toEqual(problems);
});
