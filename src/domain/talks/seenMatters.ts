import type { EmployeeHalf } from "./employeeHalf.ts";
import type { SupervisorGoals } from "./goal.ts";
import { goalsOfYear } from "./goalsOfYear.ts";
import { inOrder, written } from "./seenText.ts";
import type { SupervisorHalf } from "./supervisorHalf.ts";

/**
 * What of a half the other one reads, by matter: `answers/<key>`, `levels`, `goals`, `heldOn`, `remark`. Levels are one
 * matter: the fingerprint of a single level could be guessed.
 */
export type SeenMatters = ReadonlyMap<string, string>;

export function employeeMatters({ answers, levels, wishes, remark }: EmployeeHalf): SeenMatters {
  return mattersOf(answers, {
    ...(Object.keys(levels).length > 0 && { levels }),
    ...(wishes.length > 0 && { goals: wishes }),
    ...(remark.trim() && { remark: remark.trim() }),
  });
}

export function supervisorMatters(
  { answers, levels, agreed, together, heldOn }: SupervisorHalf,
  { goals }: SupervisorGoals,
  year: number,
): SeenMatters {
  const ofYear = goalsOfYear(goals, year).map(({ id, what, methodId, competenceId, by, sign }) => [
    ...[id, what, methodId, competenceId, by, sign],
  ]);
  const own = mattersOf(answers, {
    ...(Object.keys({ ...levels, ...agreed }).length > 0 && { levels: { levels, agreed } }),
    ...(ofYear.length > 0 && { goals: ofYear }),
    ...(heldOn && { heldOn }),
  });
  if (!together) return own;
  const { answers: theirs, levels: theirLevels, wishes } = together;
  return bothMatters(
    own,
    mattersOf(theirs, {
      ...(Object.keys(theirLevels).length > 0 && { levels: theirLevels }),
      ...(wishes.length > 0 && { goals: wishes }),
    }),
  );
}

/** Two that are acknowledged together, as one. */
export function bothMatters(one: SeenMatters, other: SeenMatters): SeenMatters {
  const ids = new Set([...one.keys(), ...other.keys()]);
  return new Map([...ids].map((id) => [id, `${one.get(id) ?? ""}\n${other.get(id) ?? ""}`]));
}

function mattersOf(
  answers: Readonly<Record<string, string>>,
  rest: Readonly<Record<string, unknown>>,
): SeenMatters {
  return new Map([
    ...Object.entries(written(answers)).map(([key, text]) => [`answers/${key}`, text] as const),
    ...Object.entries(rest).map(([id, value]) => [id, inOrder(value)] as const),
  ]);
}
