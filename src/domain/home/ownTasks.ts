import type { AreaBoard } from "../summaries/areaBoard.ts";
import type { Timing } from "../yearclock/timing.ts";
import type { Task } from "./task.ts";
import { tasksInOrder } from "./taskOrder.ts";

interface OwnDiscussion {
  readonly year: number;
  readonly groupId: string;
  readonly title: string;
  readonly state: "draft" | "handedIn" | "neverMet" | "returned";
  readonly dueOn: string | null;
  readonly timing: Timing;
  readonly mayFill: boolean;
  readonly opensOn: string | null;
}

/** What a person has to do with the own groups' discussions, with those that come to the person, and `others`; in order. */
export function ownTasks(
  year: number,
  discussions: readonly OwnDiscussion[],
  areas: readonly Pick<AreaBoard, "groups">[],
  others: readonly Task[],
): readonly Task[] {
  const mine = discussions.flatMap(({ state, mayFill, ...discussion }): Task[] => {
    if (discussion.timing === "done") return [];
    if (mayFill) return [{ ...discussion, kind: state === "returned" ? "correct" : "fill" }];
    // Before its time there is nothing to read yet, and what is returned is the chair's to correct.
    return state === "draft" && discussion.opensOn === null ? [{ ...discussion, kind: "note" }] : [];
  });
  const filled = new Set(mine.map((task) => task.kind !== "note" && "groupId" in task && task.groupId));
  const late = areas
    .flatMap(({ groups }) => groups)
    .filter(({ daysLate, groupId }) => daysLate > 0 && !filled.has(groupId));
  const [only] = late;
  if (only)
    mine.push({ kind: "late", year, count: late.length, title: late.length === 1 ? only.name : null });
  return tasksInOrder([...mine, ...others]);
}
