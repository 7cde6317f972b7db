import { emptySupervisorGoals } from "#domain/talks/goal.ts";
import {
  bothMatters,
  employeeMatters,
  type SeenMatters,
  supervisorMatters,
} from "#domain/talks/seenMatters.ts";
import type { TalkTexts } from "./talkVersions.ts";
import { versionOf } from "./versionOf.ts";

export type MatterVersions = Record<string, string>;

/** Fingerprints of what one of the two acknowledges, matter by matter: as the whole is (`talkVersions.ts`). */
export async function matterVersions(
  { year, own, half, goals }: TalkTexts,
  role: "employee" | "supervisor",
): Promise<MatterVersions> {
  const supervisor = supervisorMatters(half, goals ?? emptySupervisorGoals, year);
  const employee: SeenMatters = own ? employeeMatters(own) : new Map();
  const seen =
    role === "employee" ? supervisor : half.together ? bothMatters(employee, supervisor) : employee;
  const versions = await Promise.all(
    [...seen].map(async ([id, text]) => [id, (await versionOf(text)).slice(0, length)] as const),
  );
  return Object.fromEntries(versions);
}

/** Enough to tell a change; that the whole is the same is told by the whole's own. */
const length = 16;
