import { expect, test } from "vitest";
import { ownTasks } from "./ownTasks.ts";
import type { HrTask, Task } from "./task.ts";
import { comesFirst, tasksInOrder } from "./taskOrder.ts";

const year = 2027;
const discussion = {
  year,
  groupId: "a",
  title: "A",
  state: "draft",
  dueOn: "2027-03-31",
  timing: "later",
  mayFill: true,
  opensOn: null,
} as const;
const plan = { kind: "plan", year: 2028, title: "A", ofArea: false } as const;
const late = (groupId: string) => ({ groups: [{ groupId, name: groupId, daysLate: 3 }] as never[] });

test("what is late comes before what is returned, what is late below me, what is due soon, and what has time", () => {
  const tasks = ownTasks(
    year,
    [
      { ...discussion, groupId: "ahead", opensOn: "2027-03-01" },
      { ...discussion, groupId: "note", mayFill: false, timing: "late" },
      { ...discussion, groupId: "later" },
      { ...discussion, groupId: "soon", timing: "soon" },
      { ...discussion, groupId: "returned", state: "returned", timing: "late" },
      { ...discussion, groupId: "late", timing: "late", dueOn: "2027-01-31" },
      { ...discussion, groupId: "latest", timing: "late", dueOn: "2026-12-15" },
      { ...discussion, groupId: "done", state: "handedIn", timing: "done" },
    ],
    [late("below")],
    [
      { ...plan, groupId: "plan", timing: "soon", dueOn: "2027-08-31" },
      { ...plan, groupId: "latePlan", timing: "late", dueOn: "2027-02-28" },
    ],
  );
  expect(tasks.map((task) => ("groupId" in task ? task.groupId : task.kind))).toEqual([
    "latest",
    "late",
    "latePlan",
    "returned",
    "late",
    "soon",
    "plan",
    "later",
    "note",
    "ahead",
  ]);
});

test("a group that I fill myself is not also late below me; one alone is named", () => {
  const mine = [{ ...discussion, groupId: "a", timing: "late" as const }];
  expect(ownTasks(year, mine, [late("a")], []).map(({ kind }) => kind)).toEqual(["fill"]);
  expect(ownTasks(year, mine, [late("a"), late("b")], [])[1]).toEqual({
    kind: "late",
    year,
    count: 1,
    title: "b",
  });
});

test("there is nothing to read before a discussion's time, nor while the chair corrects it", () => {
  const read = { ...discussion, mayFill: false };
  expect(ownTasks(year, [{ ...read, opensOn: "2027-03-01" }], [], [])).toEqual([]);
  expect(ownTasks(year, [{ ...read, state: "returned", timing: "late" }], [], [])).toEqual([]);
});

test("HR's tasks come after everything that is shown before they are known", () => {
  const unit = { year, unitId: "u", title: "U" };
  const hr: readonly HrTask[] = [
    { ...unit, kind: "compile", missing: 0 },
    { ...unit, kind: "outdated", count: 1 },
    { kind: "decide", year, count: 2, only: null },
    { ...unit, kind: "lines", outdated: false },
    { ...unit, kind: "message", about: "summary", unknown: true },
  ];
  const own = ownTasks(
    year,
    [
      { ...discussion, groupId: "late", timing: "late" },
      { ...discussion, groupId: "soon", timing: "soon" },
      { ...discussion, groupId: "returned", state: "returned" },
    ],
    [late("below")],
    [],
  );
  const first: readonly Task[] = own.filter(comesFirst);
  const all = tasksInOrder([...hr, ...own]);
  expect(all.slice(0, first.length)).toEqual(first);
  expect(all.slice(first.length).map(({ kind }) => kind)).toEqual([
    "message",
    "fill",
    "lines",
    "decide",
    "outdated",
    "compile",
  ]);
});

test("development discussions left late come after what is due within days", () => {
  const talk = {
    kind: "talk",
    what: "hold",
    year: 2027,
    pairId: null,
    count: 1,
    of: 3,
    dueOn: "2027-03-31",
    timing: "late",
  } as const;
  const fill = {
    kind: "fill",
    year: 2028,
    groupId: "g",
    title: "G",
    opensOn: null,
    dueOn: "2027-11-15",
    timing: "soon",
  } as const;
  expect(ownTasks(2028, [], [], [talk, fill]).map(({ kind }) => kind)).toEqual(["fill", "talk"]);
});
