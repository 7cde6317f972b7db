import { isSameSource } from "./mergeRows.ts";
import type { PlanSheet } from "./planSheet.ts";
import { rowChanges, withoutChanges } from "./rowChanges.ts";

type Assembling = Pick<PlanSheet, "rows" | "leftOut" | "keptApart">;

/** The plan of now without one step of assembling; what others have written meanwhile stays. */
export function withStepTakenBack<S extends Assembling>(now: S, before: Assembling, after: Assembling): S {
  const leftOut = before.leftOut.filter((left) => !after.leftOut.includes(left));
  const added = after.leftOut.filter((left) => !before.leftOut.includes(left));
  const apart = after.keptApart.filter((id) => !before.keptApart.includes(id));
  return {
    ...now,
    rows: [...withoutChanges(now.rows, rowChanges(before.rows, after.rows))],
    leftOut: [
      ...now.leftOut.filter((left) => ![...added, ...leftOut].some((other) => isSameSource(other, left))),
      ...leftOut,
    ],
    keptApart: now.keptApart.filter((id) => !apart.includes(id)),
  };
}
