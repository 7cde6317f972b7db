import type { StoredReview } from "#store/reviewDocuments.ts";
import { changeReview, type ReviewChange } from "./changeReview.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** So many reviews are written at once: SharePoint slows down who asks for more. */
const atOnce = 4;

export interface WrittenReviews {
  readonly written: readonly StoredReview[];
  readonly failed: readonly { readonly groupId: string; readonly failure: UseCaseFailure }[];
}

/** Changes many groups' reviews; goes on after a failure, so that as many groups as possible know. */
export async function writeReviews(
  services: Services,
  year: number,
  changes: readonly { readonly review: StoredReview; readonly change: ReviewChange }[],
): Promise<WrittenReviews> {
  const left = [...changes];
  const written: StoredReview[] = [];
  const failed: { groupId: string; failure: UseCaseFailure }[] = [];
  const writeOn = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { review, change } = next;
      const done = await changeReview(services, year, review, change);
      if (done.ok) written.push(done.value);
      else if ("reason" in done.failure) failed.push({ groupId: review.groupId, failure: done.failure });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeOn));
  return { written, failed };
}
