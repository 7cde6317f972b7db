import type { Method, Share } from "../model/townModel.ts";
import type { PlanFollowUp, RealisedRow } from "./planFollowUp.ts";
import type { PlanRow } from "./planRow.ts";
import { planTotals, rowDays } from "./planTotals.ts";

/** How many of something go to each part of 70-20-10; `open`: no way of learning is named. */
export type ByShare = Readonly<Record<Share | "open", number>>;

/** What a plan asked for and what became of it. */
export interface PlanOutcome {
  readonly rows: Readonly<Record<RealisedRow["state"], number>>;
  /** Days of all participants together. */
  readonly days: Planned;
  readonly participants: Planned;
  /** Euros. */
  readonly cost: Planned;
  /** Rows that have been held and say nothing of their days. */
  readonly heldWithoutDays: number;
  readonly byShare: { readonly planned: ByShare; readonly realised: ByShare };
}

interface Planned {
  readonly planned: number;
  readonly realised: number;
}

export const untouchedRow: RealisedRow = {
  state: "planned",
  heldOn: null,
  days: null,
  participants: null,
  cost: null,
  remark: "",
};

export function realisedOf(followUp: PlanFollowUp, rowId: string): RealisedRow {
  return followUp.rows[rowId] ?? untouchedRow;
}

/** What a row is taken to have become when somebody says no more than that it was held: as it was planned. */
export function heldAsPlanned(row: PlanRow, heldOn: string): RealisedRow {
  return {
    ...untouchedRow,
    state: "held",
    heldOn,
    days: rowDays(row),
    participants: row.participants,
    cost: row.cost,
  };
}

/**
 * Rows of earlier versions that the plan in force no longer has, of which something is said all the same: what has been
 * held or paid is not undone by an amendment.
 */
export function formerRows(
  rows: readonly PlanRow[],
  earlier: readonly (readonly PlanRow[])[],
  followUp: PlanFollowUp,
): readonly PlanRow[] {
  const known = new Set(rows.map(({ id }) => id));
  return earlier.flat().filter(({ id }) => {
    const said = followUp.rows[id];
    if (known.has(id) || !said || (said.state === "planned" && said.remark.trim() === "")) return false;
    known.add(id);
    return true;
  });
}

/**
 * Money that a cancelled training cost all the same counts; days and participants only of what was held. `former` rows
 * count in what was realised, and in nothing that is planned.
 */
export function planOutcome(
  rows: readonly PlanRow[],
  followUp: PlanFollowUp,
  methods: readonly Pick<Method, "id" | "share">[],
  former: readonly PlanRow[] = [],
): PlanOutcome {
  const shareOf = new Map(methods.map(({ id, share }) => [id, share]));
  const states = { planned: 0, held: 0, cancelled: 0, moved: 0 };
  const planned = { 70: 0, 20: 0, 10: 0, open: 0 };
  const realised = { 70: 0, 20: 0, 10: 0, open: 0 };
  let [days, participants, cents, heldWithoutDays] = [0, 0, 0, 0];
  const inForce = new Set(rows);
  for (const row of [...rows, ...former]) {
    const became = realisedOf(followUp, row.id);
    const share = (row.methodId !== null && shareOf.get(row.methodId)) || "open";
    if (inForce.has(row)) {
      states[became.state] += 1;
      planned[share] += 1;
    }
    cents += Math.round((became.cost ?? 0) * 100);
    if (became.state !== "held") continue;
    realised[share] += 1;
    days += became.days ?? 0;
    participants += became.participants ?? 0;
    if (became.days === null) heldWithoutDays += 1;
  }
  const totals = planTotals(rows);
  return {
    rows: states,
    days: { planned: totals.days, realised: Math.round(days * 100) / 100 },
    participants: { planned: totals.participants, realised: participants },
    cost: { planned: totals.cost, realised: cents / 100 },
    heldWithoutDays,
    byShare: { planned, realised },
  };
}

/** The outcomes of several units as one. */
export function outcomeOfAll(outcomes: readonly PlanOutcome[]): PlanOutcome {
  const sum = (of: (outcome: PlanOutcome) => number) =>
    Math.round(outcomes.reduce((total, outcome) => total + of(outcome), 0) * 100) / 100;
  const both = (of: (outcome: PlanOutcome) => Planned): Planned => ({
    planned: sum((outcome) => of(outcome).planned),
    realised: sum((outcome) => of(outcome).realised),
  });
  const shares = (of: (outcome: PlanOutcome) => ByShare): ByShare => ({
    70: sum((outcome) => of(outcome)[70]),
    20: sum((outcome) => of(outcome)[20]),
    10: sum((outcome) => of(outcome)[10]),
    open: sum((outcome) => of(outcome).open),
  });
  return {
    rows: {
      planned: sum(({ rows }) => rows.planned),
      held: sum(({ rows }) => rows.held),
      cancelled: sum(({ rows }) => rows.cancelled),
      moved: sum(({ rows }) => rows.moved),
    },
    days: both(({ days }) => days),
    participants: both(({ participants }) => participants),
    cost: both(({ cost }) => cost),
    heldWithoutDays: sum((outcome) => outcome.heldWithoutDays),
    byShare: {
      planned: shares(({ byShare }) => byShare.planned),
      realised: shares(({ byShare }) => byShare.realised),
    },
  };
}
