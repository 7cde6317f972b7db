import type { Group } from "../organisation/group.ts";
import type { Unit } from "../organisation/unit.ts";
import { daysBetween } from "../yearclock/timing.ts";
import type { PlanDigest } from "./planDigest.ts";
import type { PlanProcess } from "./planProcess.ts";
import type { Frame } from "./planSheet.ts";
import { type SheetStanding, type UnitPlanState, unitPlanState } from "./planStates.ts";

/** What is known of one sheet without its rows. */
export interface SheetRow {
  readonly groupId: string;
  readonly name: string;
  /**
   * `notBegun`: nothing has been written; `unreadable`: its digest is damaged or of a newer version; `noDocument`: it was
   * not opened for the year.
   */
  readonly state: "notBegun" | "draft" | "handedIn" | "unreadable" | "noDocument";
  readonly dueOn: string;
  /** Since the deadline, while nothing is handed in; 0: not late. */
  readonly daysLate: number;
  readonly digest: PlanDigest | null;
  readonly mayFill: boolean;
}

/** A service area's plan and those of its groups, as far as the reader sees them. */
export interface PlanArea {
  readonly unit: Pick<Unit, "id" | "name" | "kind">;
  /** The area's own plan; null where the reader does not see it, or the unit has none. */
  readonly sheet: SheetRow | null;
  /** Where the area's plan is on its way; null without a plan. */
  readonly state: UnitPlanState | null;
  /** Why HR or a management group sent it back; null while nobody did. */
  readonly returned: string | null;
  readonly frame: Frame | null;
  readonly groups: readonly SheetRow[];
  readonly handedIn: number;
  readonly late: number;
  readonly notBegun: number;
}

const order = ["noDocument", "unreadable", "notBegun", "draft", "handedIn"];

/** One sheet's row. `state`: of the document, null where there is none. */
export function sheetRow(
  group: Pick<Group, "id" | "name">,
  {
    state,
    digest,
    unreadable,
    dueOn,
    today,
    mayFill,
  }: {
    readonly state: string | null;
    readonly digest: PlanDigest | null;
    readonly unreadable: boolean;
    readonly dueOn: string;
    readonly today: string;
    readonly mayFill: boolean;
  },
): SheetRow {
  const begun = digest !== null && (digest.rows > 0 || digest.revision > 0 || digest.frame !== null);
  const written = unreadable ? "unreadable" : begun ? "draft" : "notBegun";
  const handedIn = state === "handedIn";
  return {
    groupId: group.id,
    name: group.name,
    state: state === null ? "noDocument" : handedIn ? "handedIn" : written,
    dueOn,
    daysLate: handedIn ? 0 : Math.max(0, daysBetween(dueOn, today)),
    digest,
    mayFill,
  };
}

/** What a plan is once it has been decided on: nobody is waited for any more. */
const decided: ReadonlySet<UnitPlanState | null> = new Set<UnitPlanState>([
  "confirmed",
  "followedUp",
  "archived",
]);

export function isDecided({ state }: Pick<PlanArea, "state">): boolean {
  return decided.has(state);
}

export function planArea(
  unit: PlanArea["unit"],
  areaSheet: SheetRow | null,
  ofGroups: readonly SheetRow[],
  process: PlanProcess | null,
): PlanArea {
  const state = areaSheet && unitPlanState({ sheet: standingOf(areaSheet), process, unitId: unit.id });
  const now = (row: SheetRow) => (isDecided({ state }) ? { ...row, daysLate: 0 } : row);
  const sheet = areaSheet && now(areaSheet);
  const groups = ofGroups.map(now);
  const count = (of: (row: SheetRow) => boolean) => groups.filter(of).length;
  return {
    unit: { id: unit.id, name: unit.name, kind: unit.kind },
    sheet,
    state,
    returned: state === "returned" ? (process?.units[unit.id]?.returned?.reason ?? "") : null,
    frame: sheet?.digest?.frame ?? null,
    groups: groups.toSorted(
      (a, b) =>
        Number(b.daysLate > 0) - Number(a.daysLate > 0) ||
        order.indexOf(a.state) - order.indexOf(b.state) ||
        a.name.localeCompare(b.name, "fi"),
    ),
    handedIn: count(({ state: standing }) => standing === "handedIn"),
    late: count(({ daysLate }) => daysLate > 0),
    notBegun: count(({ state: standing }) => standing === "notBegun"),
  };
}

function standingOf({ state, digest }: SheetRow): SheetStanding {
  return { revision: digest?.revision ?? 0, isHandedIn: state === "handedIn" };
}
