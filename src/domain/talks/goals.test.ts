import { expect, test } from "vitest";
import { checkInsOf, withCheckIn } from "./checkIns.ts";
import { type AgreedGoal, supervisorGoalsSchema } from "./goal.ts";
import { blankGoal, carriedOn, ended, openWishes, takenWish, withGoal } from "./goalChanges.ts";
import { goalTiming, inOrder } from "./goalTiming.ts";
import { supervisorText } from "./seenText.ts";
import { supervisorHalfSchema } from "./supervisorHalf.ts";

const goal = (id: string, more: Partial<AgreedGoal> = {}): AgreedGoal => ({
  ...blankGoal({ id, year: 2026, between: false }),
  what: id,
  ...more,
});
const today = "2027-02-10";

test("a goal is overdue the day after its day, soon 30 days before it, and neither once it has ended", () => {
  const on = (by: string | null, more: Partial<AgreedGoal> = {}) =>
    goalTiming(goal("a", { by, ...more }), today);
  expect([on("2027-02-09"), on("2027-02-10"), on("2027-03-12"), on("2027-03-13"), on(null)]).toEqual([
    "overdue",
    "soon",
    "soon",
    "later",
    "undated",
  ]);
  expect(on("2026-01-01", ended("reached", today))).toBe("ended");
  expect(on("2026-01-01", carriedOn(goal("a"), 2027, "2027-12-31"))).toBe("later");
  expect(on("2026-01-01", carriedOn(goal("a"), 2027, null))).toBe("undated");
});

test("what is due first stands first, what has no day after it, and what has ended last", () => {
  const goals = [
    goal("no day"),
    goal("ended early", { by: "2026-01-01", ...ended("dropped", "2026-05-01") }),
    goal("later", { by: "2027-12-01" }),
    goal("ended lately", ended("reached", "2027-01-01")),
    goal("sooner", { by: "2027-03-01" }),
  ];
  expect(inOrder(goals).map(({ id }) => id)).toEqual([
    "sooner",
    "later",
    "no day",
    "ended lately",
    "ended early",
  ]);
});

test("a wish is taken over once, with its words, and stays as it was", () => {
  const wish = {
    id: "w",
    what: "Mentorointi",
    methodId: "m",
    competenceId: null,
    by: "2027-06-01",
    sign: "x",
  };
  const taken = takenWish(wish, { id: "g", year: 2027 });
  expect(taken).toMatchObject({ id: "g", what: "Mentorointi", methodId: "m", by: "2027-06-01", wishId: "w" });
  expect(openWishes([wish, { ...wish, id: "other" }], [taken]).map(({ id }) => id)).toEqual(["other"]);
});

test("what happens to a goal through the year lapses nothing; its words and its day in the discussion do", () => {
  const half = supervisorHalfSchema.parse({ templateId: "t", templateVersion: 1 });
  const agreed = goal("a", { by: "2026-12-31" });
  const text = (one: AgreedGoal, year = 2026) => supervisorText(half, { goals: [one], checkIns: [] }, year);
  const before = text(agreed);
  expect(text({ ...agreed, ...ended("reached", today) })).toBe(before);
  const carried = { ...agreed, ...carriedOn(agreed, 2027, "2027-10-31") };
  expect(text(carried)).toBe(before);
  expect(text({ ...agreed, what: "b" })).not.toBe(before);
  expect(text(carried, 2027)).toContain("2027-10-31");
  const added = goal("between", { between: true });
  expect(supervisorText(half, { goals: [agreed, added], checkIns: [] }, 2026)).toBe(before);
});

test("both people's check-ins in order; an emptied one is gone, and a changed one keeps its day", () => {
  const one = { id: "1", goalId: "a", on: "2027-02-01", text: "Aloitin", by: "p-1" };
  const own = withCheckIn([], one);
  expect(withCheckIn(own, { ...one, on: today, text: "Aloitin jo" })).toEqual([
    { ...one, text: "Aloitin jo" },
  ]);
  expect(withCheckIn(own, { ...one, text: "" })).toEqual([]);
  const theirs = [
    { ...one, id: "2", on: "2027-01-15", by: "p-2" },
    { ...one, id: "3", goalId: "b" },
  ];
  expect(checkInsOf("a", own, theirs).map(({ id, writer }) => [id, writer])).toEqual([
    ["2", "supervisor"],
    ["1", "employee"],
  ]);
});

test("goals that an earlier version of the app wrote are read as they were", () => {
  const old = {
    goals: [{ id: "a", what: "x", year: 2026 }],
    checkIns: [{ id: "c", goalId: "a", on: today, text: "y" }],
  };
  expect(supervisorGoalsSchema.parse(old)).toMatchObject({
    goals: [{ between: false, carried: [], state: "open" }],
    checkIns: [{ by: null }],
  });
  expect(withGoal({ goals: [], checkIns: [] }, goal("a"), { what: "b" }).goals).toMatchObject([
    { what: "b" },
  ]);
});
