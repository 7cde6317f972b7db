import type { Employee } from "./organisation.ts";
import { unitOf } from "./organisation.ts";
import { chance } from "./planRows.ts";
import { leaders } from "./talkTexts.ts";

/** How far a discussion of the demo has come. */
export type Stage =
  | "untouched"
  | "exempt"
  | "preparing"
  | "employeeReady"
  | "supervisorReady"
  | "proposed"
  | "prepared"
  | "held"
  | "halfAcknowledged"
  | "acknowledged"
  | "lapsed"
  | "closed";

export const isHeld = (stage: Stage) =>
  stage === "held" ||
  stage === "halfAcknowledged" ||
  stage === "acknowledged" ||
  stage === "lapsed" ||
  stage === "closed";

export type Exemption = "longAbsence" | "leaving" | "newcomer" | "heldByOther";

/** Those of whom the demo tells something in particular. */
const told2027: Readonly<Record<string, Stage>> = {
  "p-0017": "acknowledged",
  "p-0067": "acknowledged",
  "p-0068": "preparing",
  "p-0138": "acknowledged",
  "p-0149": "acknowledged",
  "p-0161": "preparing",
  "p-0200": "employeeReady",
  "p-0201": "untouched",
  "p-0202": "halfAcknowledged",
  "p-0203": "prepared",
  "p-0204": "acknowledged",
  "p-0217": "acknowledged",
  "p-0237": "acknowledged",
  "p-0294": "acknowledged",
  "p-0295": "acknowledged",
  "p-0296": "held",
  "p-0297": "prepared",
  "p-0298": "preparing",
  "p-0299": "lapsed",
  "p-0304": "proposed",
  "p-0305": "employeeReady",
  "p-0306": "untouched",
  "p-0313": "exempt",
  "p-0357": "prepared",
  "p-0522": "proposed",
  "p-0524": "lapsed",
  "p-0562": "preparing",
};

/** Whose supervisor is new: the discussion of the year before was with another one. */
export const newToSupervisor = "p-0068";

export function exemptionOf({ id }: Employee): Exemption {
  if (id === newToSupervisor) return "heldByOther";
  if (id === "p-0313") return "leaving";
  const at = chance(`syy ${id}`);
  return at < 0.5 ? "longAbsence" : at < 0.8 ? "newcomer" : "leaving";
}

/** In units that take turns, those with staff talk every year, the others when their group does not. */
export function isDue(one: Employee, year: number): boolean {
  if (leaders.has(one)) return true;
  const years = groupYearsOf(one.unitId);
  return years === "every" || years !== (year % 2 === 0 ? "even" : "odd");
}

function groupYearsOf(unitId: string): "every" | "even" | "odd" {
  const unit = unitOf(unitId);
  return unit.groupYears ?? (unit.parent ? groupYearsOf(unit.parent) : "every");
}

export function stageOf(one: Employee, year: number): Stage {
  return year === 2026 ? stage2026(one) : (told2027[one.id] ?? stage2027(one));
}

/** A year that is over: nearly everybody, as in any town not quite. */
function stage2026(one: Employee): Stage {
  if (one.id === newToSupervisor) return "exempt";
  const at = chance(`keskustelu 2026 ${one.id}`);
  if (/kippasuo|hallinto$/u.test(one.unitId) || leaders.has(one) || at < 0.91) return "closed";
  if (at < 0.94) return "held";
  return at < 0.975 ? "exempt" : "untouched";
}

/** 10 February 2027: the supervisors have had theirs, the others are beginning. */
function stage2027(one: Employee): Stage {
  const at = chance(`keskustelu 2027 ${one.id}`);
  const steps: readonly (readonly [number, Stage])[] = leaders.has(one)
    ? [
        [0.62, "acknowledged"],
        [0.72, "halfAcknowledged"],
        [0.8, "held"],
        [0.92, "prepared"],
        [1, "proposed"],
      ]
    : [
        [0.09, "acknowledged"],
        [0.12, "halfAcknowledged"],
        [0.14, "held"],
        [0.22, "prepared"],
        [0.3, "employeeReady"],
        [0.4, "preparing"],
        [0.44, "supervisorReady"],
        [0.5, "proposed"],
        [0.515, "exempt"],
        [1, "untouched"],
      ];
  const stage = steps.find(([below]) => at < below)?.[1] ?? "untouched";
  // Who has no account is prepared for together, at the discussion.
  return one.account || isHeld(stage) || stage === "exempt" ? stage : "untouched";
}
