import * as z from "zod/mini";
import {
  type CompiledPlan,
  type ConfirmedPlan,
  compiledPlanSchema,
  confirmedPlanSchema,
} from "#domain/plans/compiledPlan.ts";
import { fail, ok } from "#lib/result.ts";
import { type BodyCodec, bodyCodec } from "../bodyCodec.ts";
import { longBodyLimit } from "../longBody.ts";
import { keptRow } from "./keptRow.ts";

const anyRows = z.looseObject({ rows: z.array(z.looseObject({})) });

/** A plan as HR compiled it, and as it was confirmed. */
export const compiledPlanRecord = withKeptRows<CompiledPlan>("compiledPlan", compiledPlanSchema);
export const confirmedPlanRecord = withKeptRows<ConfirmedPlan>("confirmedPlan", confirmedPlanSchema);

function withKeptRows<T extends CompiledPlan>(name: string, schema: z.ZodMiniType<T>): BodyCodec<T> {
  const kept = bodyCodec(name, anyRows, [], longBodyLimit);
  return {
    read(text) {
      const read = kept.read(text);
      if (!read.ok) return read;
      const plan = schema.safeParse(read.value);
      return plan.success ? ok(plan.data) : fail("corrupt");
    },
    write: (plan) => kept.write({ ...plan, rows: plan.rows.map(keptRow) }),
  };
}
