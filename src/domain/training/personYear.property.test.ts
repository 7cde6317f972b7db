import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isSubsidised, personYear } from "./personYear.ts";
import { sumOfHours } from "./trainingDays.ts";
import { type TrainingRecord, trainingRecordSchema } from "./trainingRecord.ts";
import { lawfulTrainingRules, type TrainingRule } from "./trainingRules.ts";

/** Around a border of the rules, leap days and the nights in which clocks turn. */
const day = fc.constantFrom(
  ...["2024-02-29", "2025-03-30", "2025-10-26", "2025-12-30", "2025-12-31", "2026-01-01", "2026-03-29"],
);
const entries = fc.array(
  fc.record({
    on: day,
    until: fc.option(day),
    hours: fc.oneof(
      fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
      fc.constantFrom(0.99, 1, 5.99, 6),
    ),
    eligible: fc.boolean(),
    methodId: fc.option(fc.constantFrom("kurssi", "vierihoito")),
  }),
  { maxLength: 12 },
);
const periods = fc.array(fc.record({ from: day, to: day }), { maxLength: 2 });
const record: fc.Arbitrary<TrainingRecord> = fc.tuple(entries, periods).map(([list, subsidised]) =>
  trainingRecordSchema.parse({
    entries: list.map((entry, at) => ({
      ...entry,
      id: `${at}`,
      title: "Koulutus",
      // A form lets nobody write a last day before the first.
      until: entry.until !== null && entry.until < entry.on ? null : entry.until,
      enteredOn: entry.on,
    })),
    subsidised,
  }),
);
const [until2025, from2026] = lawfulTrainingRules;

test("days are never more than the hours give, and compensated ones whole, few and of eligible hours alone", () => {
  fc.assert(
    fc.property(record, (one) => {
      const year = personYear(one, lawfulTrainingRules);
      const hours = sumOfHours(one.entries.map((entry) => entry.hours));
      const eligible = one.entries.filter((entry) => entry.eligible && !isSubsidised(entry, one));
      expect(year.hours).toBeLessThanOrEqual(hours);
      expect(year.days).toBeLessThanOrEqual(hours / 6);
      expect(Number.isInteger(year.eligibleDays)).toBe(true);
      expect(year.eligibleDays).toBeLessThanOrEqual(3);
      expect(year.eligibleDays * 6).toBeLessThanOrEqual(sumOfHours(eligible.map((entry) => entry.hours)));
      const byMethod = [...year.byMethod.values()].reduce((a, b) => a + b, 0);
      expect(byMethod).toBeCloseTo(year.days, 6);
    }),
  );
});

test("the order in which trainings were written makes no difference", () => {
  fc.assert(
    fc.property(record, (one) => {
      const turned = { ...one, entries: [...one.entries].reverse() };
      const { byMethod, ...figures } = personYear(one, lawfulTrainingRules);
      const { byMethod: others, ...same } = personYear(turned, lawfulTrainingRules);
      expect(same).toEqual(figures);
      for (const [method, days] of byMethod) expect(others.get(method)).toBeCloseTo(days, 6);
    }),
  );
});

test("one more training never makes days fewer; one in subsidised work makes none compensated", () => {
  fc.assert(
    fc.property(record, (one) => {
      const [last, ...rest] = one.entries;
      if (!last) return;
      const before = personYear({ ...one, entries: rest }, lawfulTrainingRules);
      const after = personYear(one, lawfulTrainingRules);
      expect(after.days).toBeGreaterThanOrEqual(before.days);
      expect(after.eligibleDays).toBeGreaterThanOrEqual(before.eligibleDays);
      if (isSubsidised(last, one)) expect(after.eligibleDays).toBe(before.eligibleDays);
    }),
  );
});

test("hours under one rule and hours under the next make no day together, and each counts by its own rule", () => {
  const halves = { id: "", title: "Koulutus", hours: 3, eligible: true, enteredOn: "2026-01-02" };
  const over = trainingRecordSchema.parse({
    entries: [
      { ...halves, id: "1", on: "2025-12-31" },
      { ...halves, id: "2", on: "2026-01-01" },
    ],
  });
  expect(personYear(over, lawfulTrainingRules)).toMatchObject({ hours: 6, days: 1, eligibleDays: 0 });
  if (!until2025 || !from2026) throw new Error("two rules");
  const longer: TrainingRule[] = [until2025, { ...from2026, hoursPerDay: 3, shortestHours: 4 }];
  // The second is too short for the new rule.
  expect(personYear(over, longer)).toMatchObject({ hours: 3, days: 0.5, uncounted: 1 });
  expect(
    personYear(over, [
      { ...until2025, hoursPerDay: 3 },
      { ...from2026, hoursPerDay: 3 },
    ]),
  ).toMatchObject({
    days: 2,
    eligibleDays: 2,
  });
});

test("a day that no rule covers counts for nothing, and is told", () => {
  const record = trainingRecordSchema.parse({
    entries: [
      { id: "1", title: "Koulutus", on: "2013-12-31", hours: 6, eligible: true, enteredOn: "2013-12-31" },
    ],
  });
  expect(personYear(record, lawfulTrainingRules)).toMatchObject({ days: 0, eligibleDays: 0, uncounted: 1 });
});
