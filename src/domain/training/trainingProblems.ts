import type { TrainingProposal } from "./trainingRecord.ts";

/** What a training is asked when it is written down. Hours: null where what is written is no number. */
export type TrainingFacts = Omit<TrainingProposal, "note" | "proposedOn" | "hours" | "on" | "id"> & {
  readonly on: string | null;
  readonly hours: number | null;
};

export type TrainingProblem =
  | "title"
  | "on"
  | "notThisYear"
  | "until"
  | "untilNotThisYear"
  | "hours"
  | "tooManyHours";

const hoursOfDay = 24;
const dayMs = 86_400_000;
const longestTitle = 300;

/** What keeps a training from being saved, in the order of the form. It belongs to one calendar year. */
export function trainingProblems(facts: TrainingFacts, year: number): readonly TrainingProblem[] {
  const { title, on, until, hours } = facts;
  const problems: TrainingProblem[] = [];
  const isOfYear = (day: string) => day.startsWith(`${year}-`);
  if (title.trim() === "" || title.length > longestTitle) problems.push("title");
  if (on === null) problems.push("on");
  else if (!isOfYear(on)) problems.push("notThisYear");
  if (on !== null && until !== null && until < on) problems.push("until");
  else if (until !== null && !isOfYear(until)) problems.push("untilNotThisYear");
  if (hours === null || hours <= 0) problems.push("hours");
  else if (on !== null && hours > daysBetween(on, until ?? on) * hoursOfDay) problems.push("tooManyHours");
  return problems;
}

/** How many days from the first to the last, both included. ISO days are counted in UTC, where no day is short. */
function daysBetween(from: string, to: string): number {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs;
  return Math.max(0, days) + 1;
}
