import type { Review } from "#domain/discussions/review.ts";
import { samePart } from "#domain/documents/parts.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import { changeReview, type ReviewFailure } from "./changeReview.ts";
import type { Services } from "./services.ts";

type Decision = NonNullable<Review["decision"]>;

/** What HR says to a copy: the reason is for the group, and is asked for when the copy is returned. */
export type DecisionWords = Pick<Decision, "kind" | "revision" | "reason">;

/**
 * HR accepts a group's discussion, or returns it to be corrected. It is said of one copy: what the group hands in later
 * has not been decided about.
 */
export function decideDiscussion(
  services: Services,
  { year, me, review }: { readonly year: number; readonly me: PersonId; readonly review: StoredReview },
  { kind, revision, reason }: DecisionWords,
): Promise<Result<StoredReview, ReviewFailure>> {
  const decision: Decision = { kind, revision, reason: reason.trim(), on: services.today(), by: me };
  return changeReview(services, year, review, {
    // The group met after all: what HR has said of it before must not stand beside this.
    apply: (now) => ({ ...now, decision, neverMet: null }),
    isDone: (now) => samePart(now.decision, decision),
    about: (now) => now.decision,
  });
}
