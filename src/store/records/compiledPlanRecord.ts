import {
  type CompiledPlan,
  type ConfirmedPlan,
  compiledPlanSchema,
  confirmedPlanSchema,
} from "#domain/plans/compiledPlan.ts";
import { keptRow } from "./keptRow.ts";
import { planVersionCodec } from "./planVersionCodec.ts";

const withKeptRows = <T extends CompiledPlan>(plan: T) => ({ ...plan, rows: plan.rows.map(keptRow) });

/** A plan as HR compiled it, and as it was confirmed. */
export const compiledPlanRecord = planVersionCodec<CompiledPlan>(
  "compiledPlan",
  compiledPlanSchema,
  withKeptRows,
);
export const confirmedPlanRecord = planVersionCodec<ConfirmedPlan>(
  "confirmedPlan",
  confirmedPlanSchema,
  withKeptRows,
);
