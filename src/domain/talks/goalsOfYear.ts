import type { AgreedGoal } from "./goal.ts";

/** What a year's discussion agreed on: goals of its own and those that were carried on, with the day that it gave them. */
export function goalsOfYear(goals: readonly AgreedGoal[], year: number): readonly AgreedGoal[] {
  return goals.flatMap((goal) => {
    if (isAgreedIn(goal, year)) return [goal];
    const carried = goal.carried.find((time) => time.year === year);
    return carried ? [{ ...goal, by: carried.by }] : [];
  });
}

/** Whether a goal was first agreed on in that year's discussion: then its words are that discussion's. */
export function isAgreedIn({ year, between }: AgreedGoal, discussion: number): boolean {
  return year === discussion && !between;
}

/** By when a goal is to be reached as things stand: what was decided last holds. */
export function dueOn({ by, carried }: AgreedGoal): string | null {
  const last = carried.reduce<AgreedGoal["carried"][number] | null>(
    (latest, time) => (latest && latest.year > time.year ? latest : time),
    null,
  );
  return last ? last.by : by;
}

/**
 * Goals that a year's discussion looks back on: what is open from before, and what ended since the discussion of the
 * year before began.
 */
export function goalsBefore(goals: readonly AgreedGoal[], year: number): readonly AgreedGoal[] {
  return goals.filter(
    (goal) =>
      goal.year <= year &&
      !isAgreedIn(goal, year) &&
      (goal.state === "open" ||
        goal.carried.some((time) => time.year === year) ||
        (goal.endedOn !== null && goal.endedOn >= `${year - 1}-01-01`)),
  );
}
