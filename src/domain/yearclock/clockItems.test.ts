import { expect, test } from "vitest";
import type { GroupKind } from "../model/groupKind.ts";
import { groupIdSchema } from "../organisation/group.ts";
import type { ClockEntry } from "./clockEntry.ts";
import { type ClockGroup, type Concerns, clockItems } from "./clockItems.ts";
import { clockTime } from "./clockTime.ts";
import { discussionTime } from "./discussionTime.ts";

const kind = (id: string, dueOn: string, more: Partial<GroupKind> = {}): GroupKind => ({
  id,
  name: { fi: id },
  templateId: "t",
  perspectives: [{ id: "own", name: { fi: "Oma" } }],
  followsAlternation: false,
  leads: false,
  lays: [],
  dueOn,
  dueInPreviousYear: false,
  ...more,
});
const entry = (id: string, from: string, to: string, more: Partial<ClockEntry> = {}): ClockEntry => ({
  id,
  name: { fi: id },
  help: null,
  task: "discussion",
  groupKindIds: [],
  roles: [],
  yearForms: ["every", "group", "individual"],
  from,
  to,
  dueOn: null,
  ...more,
});
const model = {
  groupKinds: [
    kind("strategic", "11-15", { dueInPreviousYear: true }),
    kind("team", "03-31", { followsAlternation: true }),
  ],
  clock: [
    entry("plans", "05-01", "09-30", { task: "plan", roles: ["leads"], dueOn: "09-30" }),
    entry("teams", "01-01", "03-31", { groupKindIds: ["team"], yearForms: ["every", "group"] }),
    entry("talks", "01-15", "04-15", {
      task: "talk",
      roles: ["everyone"],
      yearForms: ["every", "individual"],
    }),
    entry("strategy", "10-01", "11-30", { groupKindIds: ["strategic"], roles: ["hr"] }),
  ],
};
const team = (more: Partial<ClockGroup> = {}): ClockGroup => ({
  groupId: groupIdSchema.parse("tiimi"),
  name: "Tiimi",
  kindId: "team",
  form: "group",
  discussion: { done: false, dueOn: "2027-03-31", mayFill: true },
  ...more,
});
const concerns = (more: Partial<Concerns> = {}): Concerns => ({
  roles: ["everyone"],
  form: "group",
  groups: [team()],
  progress: new Map(),
  ...more,
});
const states = (today: string, mine = concerns()) =>
  Object.fromEntries(
    clockItems(model, { year: 2027, today, concerns: mine }).map(({ entry: { id }, state }) => [id, state]),
  );
const mineOf = (mine: Concerns) =>
  clockItems(model, { year: 2027, today: "2027-02-10", concerns: mine })
    .filter((item) => item.mine)
    .map((item) => item.entry.id);

test("a year's cycle begins in the autumn before it, and goes in the order of time", () => {
  const items = clockItems(model, { year: 2027, today: "2027-02-10", concerns: concerns() });
  expect(items.map(({ entry: { id }, from, to, dueOn }) => [id, from, to, dueOn])).toEqual([
    ["strategy", "2026-10-01", "2026-11-30", "2026-11-15"],
    ["teams", "2027-01-01", "2027-03-31", "2027-03-31"],
    ["talks", "2027-01-15", "2027-04-15", null],
    ["plans", "2027-05-01", "2027-09-30", "2027-09-30"],
  ]);
});

test("ahead, current, late, done: by the dates and by what is in", () => {
  expect(states("2026-12-31").teams).toBe("ahead");
  expect(states("2027-01-01").teams).toBe("current");
  expect(states("2027-03-31").teams).toBe("current");
  expect(states("2027-04-01").teams).toBe("late");
  const done = { done: true, dueOn: "2027-03-31", mayFill: true };
  expect(states("2027-04-01", concerns({ groups: [team({ discussion: done })] })).teams).toBe("done");
  expect(states("2026-12-31", concerns({ groups: [team({ discussion: done })] })).teams).toBe("done");
  expect(states("2027-04-01", concerns({ groups: [team(), team({ discussion: done })] })).teams).toBe("late");
});

test("of what nobody has told, only the dates speak", () => {
  expect(states("2027-04-16").talks).toBe("past");
  expect(states("2027-04-01", concerns({ groups: [team({ discussion: null })] })).teams).toBe("past");
});

test("what everybody together has brought about counts for those who see it, and is late for who answers for it", () => {
  const progress = (done: number, more: Partial<Concerns> = {}) =>
    concerns({
      roles: ["everyone", "hr"],
      groups: [],
      progress: new Map([["strategy", { done, of: 2 }]]),
      ...more,
    });
  expect(states("2026-12-01", progress(1)).strategy).toBe("late");
  expect(states("2026-12-01", progress(2)).strategy).toBe("done");
  expect(states("2026-11-10", progress(1)).strategy).toBe("current");
  expect(states("2026-12-01", progress(1, { roles: ["everyone", "supervisors"] })).strategy).toBe("past");
});

test("one's own discussion is not all there is for who answers for everybody's", () => {
  const discussion = { done: true, dueOn: "2026-11-15", mayFill: true };
  const own = { groups: [team({ kindId: "strategic", discussion })] };
  const progress = new Map([["strategy", { done: 1, of: 2 }]]);
  expect(states("2026-11-10", concerns({ ...own, progress })).strategy).toBe("done");
  expect(states("2026-11-10", concerns({ ...own, progress, roles: ["hr"] })).strategy).toBe("current");
});

test("a group year and a year of talks one by one bring different things", () => {
  expect(mineOf(concerns())).toEqual(["teams"]);
  expect(mineOf(concerns({ form: "individual", groups: [team({ form: "individual" })] }))).toEqual(["talks"]);
  expect(mineOf(concerns({ form: "every", groups: [team({ form: "every" })] }))).toEqual(["teams", "talks"]);
  expect(mineOf(concerns({ roles: ["everyone", "hr", "leads"], groups: [] }))).toEqual(["strategy", "plans"]);
});

test("an entry over New Year, and one over the turn of the cycle, come once in each", () => {
  const of = (from: string, to: string, dueOn: string | null = null, year = 2027) => {
    const time = clockTime(model, entry("x", from, to, { task: "review", dueOn }), year);
    return [time.from, time.to, time.dueOn];
  };
  expect(of("12-01", "01-31")).toEqual(["2026-12-01", "2027-01-31", null]);
  expect(of("09-15", "10-15")).toEqual(["2027-09-15", "2027-10-15", null]);
  expect(of("09-15", "10-15", "10-10")).toEqual(["2027-09-15", "2027-10-15", "2027-10-10"]);
  expect(of("10-01", "09-30")).toEqual(["2026-10-01", "2027-09-30", null]);
  expect(of("02-29", "02-29")).toEqual(["2027-02-28", "2027-02-28", null]);
  expect(of("02-29", "02-29", null, 2028)).toEqual(["2028-02-29", "2028-02-29", null]);
});

test("a discussion begins before its deadline, and lasts to it", () => {
  const autumn = { groupKinds: [kind("strategic", "09-20", { dueInPreviousYear: true })] };
  const early = clockTime(autumn, entry("x", "09-01", "09-15", { groupKindIds: ["strategic"] }), 2027);
  expect([early.from, early.to, early.dueOn]).toEqual(["2026-09-01", "2026-09-20", "2026-09-20"]);
});

test("the time of a kind's discussion runs from its first day to its last or its deadline", () => {
  expect(discussionTime(model, "team", 2027)).toEqual({ from: "2027-01-01", to: "2027-03-31" });
  expect(discussionTime(model, "strategic", 2027)).toEqual({ from: "2026-10-01", to: "2026-11-30" });
  expect(discussionTime(model, "nobody", 2027)).toBeNull();
  const later = { ...model, groupKinds: [kind("team", "05-31")] };
  expect(discussionTime(later, "team", 2027)).toEqual({ from: "2027-01-01", to: "2027-05-31" });
});
