import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import { emptySupervisorGoals, type SupervisorGoals } from "#domain/talks/goal.ts";
import { employeeText, supervisorText } from "#domain/talks/seenText.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import type { TalkVersions } from "#domain/talks/talkState.ts";
import { versionOf } from "./versionOf.ts";

/** A year's discussion as it stands: what its state is told by. */
export interface TalkTexts {
  readonly year: number;
  readonly own: EmployeeHalf | null;
  readonly half: SupervisorHalf;
  /** Null: they are not there, or could not be read. */
  readonly goals: SupervisorGoals | null;
}

/**
 * What each of the two acknowledges of the other's. What was filled together stands in the supervisor's half, so that
 * the supervisor then answers for the whole of it.
 */
function seenTexts({ year, own, half, goals }: TalkTexts): TalkVersions {
  const supervisor = supervisorText(half, goals ?? emptySupervisorGoals, year);
  const employee = own ? employeeText(own) : "";
  return { employee: half.together ? `${employee}\n${supervisor}` : employee, supervisor };
}

export async function talkVersions(talk: TalkTexts): Promise<TalkVersions> {
  const texts = seenTexts(talk);
  const [employee, supervisor] = await Promise.all([versionOf(texts.employee), versionOf(texts.supervisor)]);
  return { employee, supervisor };
}
