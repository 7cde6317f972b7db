import type { Fate } from "../discussions/review.ts";

/** How far a need has come, in the order of its way. */
export const traceStates = [
  "waiting",
  "decided",
  "planned",
  "held",
  "ownGroup",
  "sharing",
  "declined",
] as const;
export type TraceState = (typeof traceStates)[number];

/** `decided`: taken into a plan that names no training for it yet. */
export function traceState(fate: Fate | null | undefined): TraceState {
  if (!fate) return "waiting";
  if (fate.fate === "notNow") return "declined";
  if (fate.ledTo?.heldOn) return "held";
  if (hasTraining(fate)) return "planned";
  return fate.fate === "ownGroup" || fate.fate === "sharing" ? fate.fate : "decided";
}

/** A declined need that nobody has said the reason of. */
export function lacksReason(fate: Fate | null | undefined): boolean {
  return fate?.fate === "notNow" && fate.remark.trim() === "";
}

function hasTraining({ ledTo }: Fate): boolean {
  return ledTo !== null && (ledTo.what.trim() !== "" || ledTo.when.trim() !== "");
}
