import type { ConfirmedPlan } from "../plans/compiledPlan.ts";
import type { PlanFollowUp, RealisedRow } from "../plans/planFollowUp.ts";
import { realisedOf } from "../plans/planOutcome.ts";
import type { PlanRow } from "../plans/planRow.ts";
import type { TraceState } from "./traceState.ts";

/** A confirmed plan with what has become of it. */
export interface FollowedUp {
  readonly plan: Pick<ConfirmedPlan, "planYear" | "unitId" | "unitName" | "rows">;
  readonly isCentral: boolean;
  readonly followUp: PlanFollowUp;
}

/** A row of a confirmed plan that answers a need. */
export interface PlannedRow {
  readonly planYear: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly isCentral: boolean;
  readonly row: PlanRow;
  readonly realised: RealisedRow;
}

/** Where a need is in training plans: in confirmed ones, and in the group's own before that. */
export interface NeedInPlans {
  readonly planned: readonly PlannedRow[];
  /** Only where nothing has been confirmed that answers the need; of those who may read the group's plan. */
  readonly ownRows: readonly PlanRow[];
}

/** `own`: rows of the group's own plan, as far as the reader may read them. */
export function needInPlans(
  need: { readonly groupId: string; readonly needId: string },
  confirmed: readonly FollowedUp[],
  own: readonly PlanRow[],
): NeedInPlans {
  const answering = ({ answers }: PlanRow) =>
    answers.some(({ groupId, needId }) => groupId === need.groupId && needId === need.needId);
  const planned = confirmed.flatMap(({ plan, isCentral, followUp }) =>
    plan.rows.filter(answering).map((row) => ({
      planYear: plan.planYear,
      unitId: plan.unitId,
      unitName: plan.unitName,
      isCentral,
      row,
      realised: realisedOf(followUp, row.id),
    })),
  );
  return { planned, ownRows: planned.length > 0 ? [] : own.filter(answering) };
}

/** How far the need has come when the plans are looked at as well: HR's word may lag behind them. */
export function stateInPlans(state: TraceState, { planned }: NeedInPlans): TraceState {
  if (state === "held" || planned.length === 0) return state;
  if (planned.some(({ realised }) => realised.state === "held")) return "held";
  return state === "waiting" || state === "decided" ? "planned" : state;
}
