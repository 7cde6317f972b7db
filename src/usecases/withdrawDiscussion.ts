import type { Review } from "#domain/discussions/review.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { OpenedDiscussion } from "./openDiscussion.ts";
import type { Services } from "./services.ts";

/** So often a copy that a colleague has just changed, or whose saving nobody saw, is read and taken back again. */
const savingRounds = 3;

/** `compiled`: a published summary counts this copy, so that it can no longer be taken back. */
export type WithdrawFailure = UseCaseFailure | { readonly compiled: NonNullable<Review["compiled"]> };

/**
 * Takes a group's discussion back: its copy is emptied for those who read it. Possible until a summary with that very
 * copy has been published. What a colleague has handed in meanwhile is not taken back unseen.
 */
export async function withdrawDiscussion(
  { stores }: Services,
  { year, group }: Pick<OpenedDiscussion, "year" | "group">,
  copy: HandedInItem,
): Promise<Result<HandedInItem, WithdrawFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const { lookups, withdrawHandedIn } = work.value;
  let at = copy;
  for (let round = 1; ; round++) {
    const review = await stores.find(lookups.review(year, group.id));
    if (!review.ok) return review;
    const compiled = review.value?.value.compiled;
    if (compiled?.revision === at.revision) return fail({ compiled });
    const done = await withdrawHandedIn(at);
    if (done.ok || (done.failure.reason !== "conflict" && done.failure.reason !== "unknownOutcome"))
      return done;
    const found = await stores.find(stores.lookups.handedIn(year, group.id));
    if (!found.ok) return found;
    // Taken back after all, by this person or a colleague.
    if (found.value.state === "withdrawn") return ok(found.value);
    if (found.value.revision !== copy.revision || round === savingRounds) return done;
    at = found.value;
  }
}
