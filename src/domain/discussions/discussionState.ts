import type { Review } from "./review.ts";

/** How a copy stands in its list, as the column says. */
export type CopyState = "waiting" | "handedIn" | "withdrawn" | "neverMet";

export type DiscussionState = "draft" | "handedIn" | "returned" | "accepted" | "withdrawn" | "neverMet";

const copyStates: ReadonlySet<string> = new Set(["waiting", "handedIn", "withdrawn", "neverMet"]);

/** What the column says; anything else is a copy that nobody has handed in. */
export function copyStateOf(column: string): CopyState {
  return copyStates.has(column) ? (column as CopyState) : "waiting";
}

/**
 * Where a group's discussion stands. HR's decision counts only for the revision it names; HR's word that the group never
 * met only while the group itself has handed nothing in.
 */
export function discussionState(
  copy: { readonly state: CopyState; readonly revision: number | null },
  review: Pick<Review, "decision" | "neverMet"> | null,
): DiscussionState {
  const { state, revision } = copy;
  if (state === "neverMet") return "neverMet";
  if (state === "handedIn") {
    const decision = review?.decision;
    return decision && decision.revision === revision ? decision.kind : "handedIn";
  }
  if (review?.neverMet) return "neverMet";
  return state === "withdrawn" ? "withdrawn" : "draft";
}
