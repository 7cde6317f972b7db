import { daysBetween } from "../yearclock/timing.ts";
import type { AgreedGoal } from "./goal.ts";
import { dueOn } from "./goalsOfYear.ts";

/** From so many days before, a goal is said to be due soon. */
const soonDays = 30;

export type GoalTiming = "overdue" | "soon" | "later" | "undated" | "ended";

export function goalTiming(goal: AgreedGoal, today: string): GoalTiming {
  if (goal.state !== "open") return "ended";
  const due = dueOn(goal);
  if (due === null) return "undated";
  const left = daysBetween(today, due);
  return left < 0 ? "overdue" : left <= soonDays ? "soon" : "later";
}

/** Open goals by their day, those without a day after them; then what has ended, the latest first. */
export function inOrder(goals: readonly AgreedGoal[]): readonly AgreedGoal[] {
  const open = goals.filter(({ state }) => state === "open");
  const ended = goals.filter(({ state }) => state !== "open");
  return [
    ...open.toSorted((a, b) => compare(dueOn(a) ?? "9999", dueOn(b) ?? "9999")),
    ...ended.toSorted((a, b) => compare(b.endedOn ?? "", a.endedOn ?? "")),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
