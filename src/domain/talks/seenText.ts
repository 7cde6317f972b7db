import type { EmployeeHalf } from "./employeeHalf.ts";
import type { SupervisorGoals } from "./goal.ts";
import { goalsOfYear } from "./goalsOfYear.ts";
import type { SupervisorHalf } from "./supervisorHalf.ts";

/**
 * Everything of a half that the other one reads and acknowledges, as one text that is the same whenever its content is:
 * names in order, nothing of what is no content (acknowledgements, dates of readiness). Its fingerprint is the version
 * that an acknowledgement names.
 */
export function employeeText({ answers, levels, wishes, remark }: EmployeeHalf): string {
  return inOrder({ answers: written(answers), levels, wishes, remark: remark.trim() });
}

/** The supervisor's half with the goals that were agreed on in that year. Check-ins come later, and lapse nothing. */
export function supervisorText(
  { answers, levels, agreed, together, heldOn }: SupervisorHalf,
  { goals }: SupervisorGoals,
  year: number,
): string {
  const ofYear = goalsOfYear(goals, year).map(({ id, what, methodId, competenceId, by, sign }) => ({
    id,
    what,
    methodId,
    competenceId,
    by,
    sign,
  }));
  const words = together && { ...together, answers: written(together.answers), signedOn: null };
  return inOrder({ answers: written(answers), levels, agreed, together: words, heldOn, goals: ofYear });
}

/** An answer that was emptied is as one that was never written. */
export function written(answers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).filter(([, text]) => text.trim() !== ""));
}

export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
