import type { ConfirmedPlan } from "./compiledPlan.ts";
import { emptyPlanProcess, type PlanProcess, type UnitStanding } from "./planProcess.ts";

/** Where the plan of one unit is on its way, in the order of the way. */
export const unitPlanStates = [
  "draft",
  "handedIn",
  "returned",
  "compiled",
  "inReview",
  "beforeCommittee",
  "confirmed",
  "followedUp",
  "archived",
] as const;
export type UnitPlanState = (typeof unitPlanStates)[number];

/** Where the plans of a year are together. */
export const planStages = [
  "compiling",
  "review",
  "committee",
  "confirmed",
  "followedUp",
  "archived",
] as const;
export type PlanStage = (typeof planStages)[number];

/** What is known of the sheet that a unit's plan is written in; a digest says as much as the sheet itself. */
export interface SheetStanding {
  /** How often it has been handed in. */
  readonly revision: number;
  readonly isHandedIn: boolean;
}

export function planStage(process: PlanProcess): PlanStage {
  const { version, sentToReview, sentToCommittee } = process;
  if (process.archived) return "archived";
  if (process.followedUp) return "followedUp";
  if (isSealed(process)) return "confirmed";
  if (sentToCommittee?.version === version) return "committee";
  return sentToReview?.version === version ? "review" : "compiling";
}

/** The version on its way has been decided on: nobody changes it any more. */
export function isSealed({ version, confirmations }: PlanProcess): boolean {
  return confirmations.some((confirmation) => confirmation.version === version);
}

const confirmedVersion = ({ confirmations }: PlanProcess) =>
  Math.max(0, ...confirmations.map(({ version }) => version));

/**
 * `sheet`: null where the unit has none, or one that the reader does not see. `process`: null before HR has done
 * anything with the year's plans.
 */
export function unitPlanState({
  sheet,
  process,
  unitId,
}: {
  readonly sheet: SheetStanding | null;
  readonly process: PlanProcess | null;
  readonly unitId: string;
}): UnitPlanState {
  const at = process ?? emptyPlanProcess;
  const stage = planStage(at);
  if (stage === "archived" || stage === "followedUp") return stage;
  const standing = at.units[unitId];
  if (standing?.returned) {
    return sheet?.isHandedIn && sheet.revision > standing.returned.sheetRevision ? "handedIn" : "returned";
  }
  if (!standing?.compiled) return sheet?.isHandedIn ? "handedIn" : "draft";
  if (standing.compiled.version <= confirmedVersion(at)) return "confirmed";
  if (stage === "committee") return "beforeCommittee";
  return stage === "review" ? "inReview" : "compiled";
}

/** The unit has handed in a newer plan than the one that HR compiled: HR compiles again. */
export function isNewerThanCompiled(
  sheet: SheetStanding | null,
  standing: UnitStanding | undefined,
): boolean {
  const known = standing?.returned?.sheetRevision ?? standing?.compiled?.sheetRevision ?? null;
  return sheet?.isHandedIn === true && known !== null && sheet.revision > known;
}

/** The unit's copy goes into the version on its way: compiled for it or for an earlier one, and not sent back since. */
export function isReady(standing: UnitStanding | undefined): boolean {
  return Boolean(standing?.compiled && !standing.returned);
}

/** A version that everybody reads: complete, since the organisation's copy is made last. */
export interface PlanVersion {
  readonly version: number;
  readonly plans: ReadonlyMap<string, ConfirmedPlan>;
}

/** Every complete version of a year, the newest first: the first is the one in force. */
export function planVersions(
  confirmed: readonly ConfirmedPlan[],
  organisationUnitId: string,
): readonly PlanVersion[] {
  return confirmed
    .filter(({ unitId }) => unitId === organisationUnitId)
    .map(({ version }) => version)
    .sort((a, b) => b - a)
    .map((version) => ({
      version,
      plans: new Map(
        confirmed.filter((plan) => plan.version === version).map((plan) => [plan.unitId, plan] as const),
      ),
    }));
}

/** The version in force; null before one is complete. */
export function planVersionInForce(
  confirmed: readonly ConfirmedPlan[],
  organisationUnitId: string,
): PlanVersion | null {
  return planVersions(confirmed, organisationUnitId)[0] ?? null;
}
