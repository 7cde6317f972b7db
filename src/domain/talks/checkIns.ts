import type { CheckIn } from "./goal.ts";

/** Something said of how far a goal has come, with whose document it stands in. */
export interface SaidCheckIn extends CheckIn {
  readonly writer: "employee" | "supervisor";
}

/** What both have written of a goal, oldest first; of the same day, the employee's words first. */
export function checkInsOf(
  goalId: string,
  own: readonly CheckIn[],
  agreed: readonly CheckIn[],
): readonly SaidCheckIn[] {
  const said: readonly SaidCheckIn[] = [
    ...own.map((checkIn) => ({ ...checkIn, writer: "employee" as const })),
    ...agreed.map((checkIn) => ({ ...checkIn, writer: "supervisor" as const })),
  ];
  return said
    .filter((checkIn) => checkIn.goalId === goalId)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The check-ins with one of them saying `text`. One that says nothing is not there. */
export function withCheckIn(checkIns: readonly CheckIn[], checkIn: CheckIn): CheckIn[] {
  const { id, text } = checkIn;
  if (text === "") return checkIns.filter((one) => one.id !== id);
  return checkIns.some((one) => one.id === id)
    ? checkIns.map((one) => (one.id === id ? { ...one, text } : one))
    : [...checkIns, checkIn];
}
