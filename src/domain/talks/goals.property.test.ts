import fc from "fast-check";
import { expect, test } from "vitest";
import { merge } from "../documents/merge.ts";
import { samePart } from "../documents/parts.ts";
import {
  type EmployeeGoals,
  employeeGoalsSchema,
  type SupervisorGoals,
  supervisorGoalsSchema,
} from "./goal.ts";
import { employeeGoalsParts, supervisorGoalsParts } from "./goalParts.ts";
import { dueOn, goalsBefore, goalsOfYear } from "./goalsOfYear.ts";

const day: fc.Arbitrary<string> = fc.constantFrom(
  "2026-03-01",
  "2026-12-31",
  "2027-01-01",
  "2027-09-30",
  "2028-02-29",
);
const year = fc.integer({ min: 2025, max: 2028 });
const id = fc.string({ minLength: 1, maxLength: 8 });
const goal = fc.record({
  id,
  what: fc.string(),
  methodId: fc.option(fc.string()),
  competenceId: fc.option(fc.string()),
  by: fc.option(day),
  sign: fc.string(),
  year,
  between: fc.boolean(),
  carried: fc.uniqueArray(fc.record({ year, by: fc.option(day) }), { selector: (time) => time.year }),
  state: fc.constantFrom("open" as const, "reached" as const, "dropped" as const),
  endedOn: fc.option(day),
  wishId: fc.option(fc.string()),
  importKey: fc.option(fc.string()),
});
const checkIn = fc.record({ id, goalId: id, on: day, text: fc.string(), by: fc.option(fc.string()) });
const unique = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 6, selector: (item) => item.id });
const supervisorGoals = fc.record({ goals: unique(goal), checkIns: unique(checkIn) });
const employeeGoals = fc.record({ checkIns: unique(checkIn) });

test("goals taken apart and put together are the same", () => {
  fc.assert(
    fc.property(supervisorGoals, employeeGoals, (agreed, own) => {
      const emptyAgreed: SupervisorGoals = supervisorGoalsSchema.parse({});
      const emptyOwn: EmployeeGoals = employeeGoalsSchema.parse({});
      const joined = supervisorGoalsParts.join(supervisorGoalsParts.split(agreed), emptyAgreed);
      expect(samePart(joined, agreed)).toBe(true);
      expect(samePart(employeeGoalsParts.join(employeeGoalsParts.split(own), emptyOwn), own)).toBe(true);
    }),
  );
});

test("what a supervisor and a deputy write at once is all kept", () => {
  fc.assert(
    fc.property(supervisorGoals, unique(checkIn), unique(checkIn), (base, mine, theirs) => {
      const withMore = (more: SupervisorGoals["checkIns"], who: string): SupervisorGoals => ({
        ...base,
        checkIns: [...base.checkIns, ...more.map((one) => ({ ...one, id: `${who} ${one.id}` }))],
      });
      const [a, b] = [withMore(mine, "mine"), withMore(theirs, "theirs")];
      const { split, join } = supervisorGoalsParts;
      const { parts, collisions } = merge(split(base), split(a), split(b));
      expect(collisions).toEqual([]);
      const kept = new Set(join(parts, base).checkIns.map((one) => one.id));
      for (const one of [...a.checkIns, ...b.checkIns]) expect(kept).toContain(one.id);
    }),
  );
});

test("no open goal of an earlier year is out of sight, and none is shown as new and as earlier at once", () => {
  fc.assert(
    fc.property(unique(goal), year, (goals, now) => {
      const before = goalsBefore(goals, now);
      const ownWords = goals.filter((one) => one.year === now && !one.between);
      expect(before.some((one) => ownWords.includes(one))).toBe(false);
      for (const one of goals) if (one.state === "open" && one.year < now) expect(before).toContainEqual(one);
    }),
  );
});

test("carrying a goal on leaves the record of the year in which it was agreed on as it was", () => {
  fc.assert(
    fc.property(goal, day, (one, by: string) => {
      const agreed = { ...one, year: 2026, between: false, carried: [] };
      const carried = { ...agreed, carried: [{ year: 2027, by }] };
      expect(goalsOfYear([carried], 2026).map((shown) => shown.by)).toEqual([agreed.by]);
      expect(goalsOfYear([carried], 2027).map((shown) => shown.by)).toEqual([by]);
      expect(dueOn(carried)).toBe(by);
    }),
  );
});
