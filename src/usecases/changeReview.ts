import type { Review } from "#domain/discussions/review.ts";
import { samePart } from "#domain/documents/parts.ts";
import { type GroupId, groupIdSchema } from "#domain/organisation/group.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** So often a review that a colleague has just written, or whose saving nobody saw, is read and written again. */
const savingRounds = 5;

/** `meanwhile`: a colleague has said something else about the same; what stands now. */
export type ReviewFailure = UseCaseFailure | { readonly meanwhile: StoredReview };

export interface ReviewChange {
  readonly apply: (review: Review) => Review;
  /** Whether this very change stands there already. */
  readonly isDone: (review: Review) => boolean;
  /** The part that a colleague may have changed meanwhile, which then is not written over. */
  readonly about?: (review: Review) => unknown;
}

/** Writes into HR's review of a group. What a colleague has written into it meanwhile stays. */
export async function changeReview(
  { stores }: Services,
  year: number,
  stored: StoredReview,
  change: ReviewChange,
): Promise<Result<StoredReview, ReviewFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const { lookups, saveReview } = work.value;
  const { about = () => null } = change;
  const groupId: GroupId = groupIdSchema.parse(stored.groupId);
  let at = stored;
  for (let round = 1; ; round++) {
    const saved = await saveReview(at, change.apply(at.value));
    if (saved.ok || (saved.failure.reason !== "conflict" && saved.failure.reason !== "unknownOutcome"))
      return saved;
    const found = await stores.find(lookups.review(year, groupId));
    if (!found.ok) return found;
    if (!found.value) return saved;
    // Written after all: only the answer had got lost.
    if (change.isDone(found.value.value)) return ok(found.value);
    if (!samePart(about(found.value.value), about(stored.value))) return fail({ meanwhile: found.value });
    if (round === savingRounds) return saved;
    at = found.value;
  }
}
