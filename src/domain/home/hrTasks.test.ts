import { expect, test } from "vitest";
import type { AreaBoard, GroupRow } from "../summaries/areaBoard.ts";
import { type HrWork, hrTasks, hrTasksLeft } from "./hrTasks.ts";

const unit = { id: "u", name: "U", kind: "serviceArea" } as AreaBoard["unit"];
const group = (groupId: string, state: GroupRow["state"], changedSinceCompiled = false): GroupRow => ({
  groupId,
  name: groupId,
  kindId: "team",
  state,
  dueOn: "2027-03-31",
  daysLate: 0,
  handedInOn: null,
  revision: null,
  participants: null,
  needs: 0,
  dealings: { decidedOn: null, nudgedOn: null, changedSinceCompiled, neverMetByHr: false },
});
const area = (counts: Partial<AreaBoard>, ...groups: readonly GroupRow[]): AreaBoard => ({
  unit,
  expected: groups.length,
  handedIn: 0,
  returned: 0,
  late: 0,
  neverMet: 0,
  notFound: 0,
  groups,
  ...counts,
});
const nothing: HrWork = {
  year: 2027,
  areas: [],
  laid: [],
  published: [],
  plans: { year: 2028, handedIn: 0 },
  posts: [],
};
const kinds = (work: Partial<HrWork>) => hrTasks({ ...nothing, ...work }).map(({ kind }) => kind);
const summary = { kind: "published", unitId: "u", modifiedAt: "2027-02-01T00:00:00Z" } as const;

test("an area is compiled once everybody is in or has not met, and not when it has been published", () => {
  const accepted = [group("a", "accepted"), group("b", "neverMet")];
  const all = [area({ handedIn: 1, neverMet: 1 }, ...accepted)];
  expect(kinds({ areas: all })).toEqual(["compile"]);
  expect(kinds({ areas: all, published: [summary] })).toEqual([]);
  expect(kinds({ areas: [area({ handedIn: 1 }, ...accepted)] })).toEqual([]);
  expect(kinds({ areas: [area({ neverMet: 1 }, group("b", "neverMet"))] })).toEqual([]);
});

test("training plans that areas have handed in wait to be compiled", () => {
  expect(hrTasks({ ...nothing, plans: { year: 2028, handedIn: 2 } })).toEqual([
    { kind: "plans", year: 2028, count: 2 },
  ]);
});

test("a published summary is outdated by what was handed in anew after it", () => {
  const areas = [area({ handedIn: 2 }, group("a", "accepted", true), group("b", "accepted"))];
  expect(hrTasks({ ...nothing, areas, published: [summary] })).toEqual([
    { kind: "outdated", year: 2027, unitId: "u", title: "U", count: 1 },
  ]);
});

test("what is handed in waits for HR's word, and one group alone is named", () => {
  const two = [area({}, group("a", "handedIn"), group("b", "handedIn"), group("c", "returned"))];
  expect(hrTasks({ ...nothing, areas: two })).toEqual([{ kind: "decide", year: 2027, count: 2, only: null }]);
  const one = [area({}, group("a", "handedIn"), group("b", "waiting"))];
  expect(hrTasks({ ...nothing, areas: one })).toMatchObject([{ only: { groupId: "a", title: "a" } }]);
});

test("lines are published once they are in, and anew when the group has handed in after that", () => {
  const line = { id: "l1", kindId: null, text: "Linjaus", tagId: null };
  const group = { unitId: "u", unitName: "U", modifiedAt: "2027-01-10T00:00:00Z" };
  const laid = [{ ...group, lines: [line] }];
  const copy = { kind: "lines", unitId: "u" } as const;
  expect(hrTasks({ ...nothing, laid })).toMatchObject([{ kind: "lines", outdated: false }]);
  const before = [{ ...copy, modifiedAt: "2027-01-09T00:00:00Z" }];
  expect(hrTasks({ ...nothing, laid, published: before })).toMatchObject([{ kind: "lines", outdated: true }]);
  expect(kinds({ laid, published: [{ ...copy, modifiedAt: "2027-01-11T00:00:00Z" }] })).toEqual([]);
  expect(kinds({ laid: [{ ...group, lines: [] }] })).toEqual([]);
});

test("a message that has gone or was taken back is nobody's task; one in doubt or unsent is", () => {
  const posts = (["sent", "withdrawn", "unknown", "sending", "ready", "failed"] as const).map((state) => ({
    about: "summary" as const,
    unitId: state,
    unitName: state,
    state,
  }));
  const ofPlan = { about: "plan" as const, unitId: "a", unitName: "a", state: "unknown" as const };
  expect(hrTasks({ ...nothing, posts: [ofPlan, ...posts] })).toMatchObject([
    { title: "a", about: "plan", unknown: true },
    { title: "unknown", about: "summary", unknown: true },
    { title: "sending", unknown: true },
    { title: "ready", unknown: false },
    { title: "failed", unknown: false },
  ]);
});

test("a cycle that is over leaves its unpublished summaries, whoever is missing, and no word on what was published", () => {
  const open = area({ expected: 3, handedIn: 1 }, group("a", "handedIn"), group("b", "late"));
  const left = (work: Partial<HrWork>) => hrTasksLeft({ ...nothing, ...work });
  expect(left({ areas: [open], plans: { year: 2028, handedIn: 2 } })).toEqual([
    { kind: "decide", year: 2027, count: 1, only: { groupId: "a", title: "a 2027" } },
    { kind: "compile", year: 2027, unitId: "u", title: "U 2027", missing: 2 },
  ]);
  expect(left({ areas: [open], published: [summary] })).toEqual([]);
  expect(left({ areas: [area({}, group("b", "late"))] })).toEqual([]);
});
