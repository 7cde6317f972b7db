import type { EmployeeHalf } from "./employeeHalf.ts";
import type { SupervisorHalf } from "./supervisorHalf.ts";

/**
 * How far a discussion has come. "acknowledged": both have, and what they saw has not changed since.
 */
export const talkStates = ["opened", "preparing", "prepared", "held", "acknowledged", "closed"] as const;
export type TalkState = (typeof talkStates)[number];

/** The versions of the two halves' texts as they stand now (`seenText.ts`). */
export interface TalkVersions {
  readonly employee: string;
  readonly supervisor: string;
}

export interface Acknowledged {
  readonly employee: boolean;
  readonly supervisor: boolean;
  /** Who has acknowledged a text that has changed since. */
  readonly lapsed: readonly ("employee" | "supervisor")[];
}

/** `own` is null where the employee has no half. What was filled together is signed on paper instead. */
export function acknowledgedBy(
  own: EmployeeHalf | null,
  half: SupervisorHalf,
  versions: TalkVersions,
): Acknowledged {
  const employee = half.together?.signedOn != null || own?.acknowledged?.version === versions.supervisor;
  const supervisor = half.acknowledged?.version === versions.employee;
  return {
    employee,
    supervisor,
    lapsed: [
      ...(own?.acknowledged && !employee ? (["employee"] as const) : []),
      ...(half.acknowledged && !supervisor ? (["supervisor"] as const) : []),
    ],
  };
}

export function talkState(own: EmployeeHalf | null, half: SupervisorHalf, versions: TalkVersions): TalkState {
  const { employee, supervisor } = acknowledgedBy(own, half, versions);
  if (half.closedOn) return "closed";
  if (half.heldOn) return employee && supervisor ? "acknowledged" : "held";
  const isReady = own?.readyOn != null || half.together !== null;
  if (isReady && half.readyOn) return "prepared";
  return isReady || half.readyOn || hasWords(own) || hasWords(half) ? "preparing" : "opened";
}

function hasWords(half: Pick<EmployeeHalf, "answers" | "levels"> | null): boolean {
  if (!half) return false;
  return (
    Object.values(half.answers).some((text) => text.trim() !== "") || Object.keys(half.levels).length > 0
  );
}
