import type { Task } from "./task.ts";

/** Up to this rank nothing of what is asked for later may come in between. */
const lastAtOnce = 2;

/** Most urgent first: late, returned, late below me, a message in doubt, due soon, waiting for me, and what has time. */
function rank(task: Task): number {
  switch (task.kind) {
    case "fill":
      if (task.opensOn !== null) return 11;
      return task.timing === "late" ? 0 : task.timing === "soon" ? 4 : 9;
    case "plan":
      return task.timing === "late" ? 0 : task.timing === "soon" ? 4 : 9;
    case "talk":
      // Never among what is shown at once: its words come with the rest of home.
      if (task.what.startsWith("acknowledge")) return 6;
      // What is late of it, perhaps of the cycle before, waits for what is due within days.
      return task.timing === "soon" ? 4 : task.timing === "late" ? 5 : 9;
    case "correct":
      return 1;
    case "late":
      return 2;
    case "message":
      return 3;
    case "lines":
      return 5;
    case "decide":
      return 6;
    case "plans":
    case "outdated":
      return 7;
    case "compile":
      return 8;
    case "training":
    case "note":
      return 10;
  }
}

export function tasksInOrder(tasks: readonly Task[]): readonly Task[] {
  return [...tasks].sort(
    (a, b) =>
      rank(a) - rank(b) || dueOf(a).localeCompare(dueOf(b)) || nameOf(a).localeCompare(nameOf(b), "fi"),
  );
}

/** Whether it may be shown before HR's tasks are known, without having to move when they are. */
export function comesFirst(task: Task): boolean {
  return rank(task) <= lastAtOnce;
}

function dueOf(task: Task): string {
  return ("dueOn" in task && task.dueOn) || "";
}

function nameOf(task: Task): string {
  return ("title" in task && task.title) || "";
}
