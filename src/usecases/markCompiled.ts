import type { Review } from "#domain/discussions/review.ts";
import { samePart } from "#domain/documents/parts.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import { areaFates } from "./areaFates.ts";
import type { ReviewChange } from "./changeReview.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { PostRow } from "./postRow.ts";
import type { Services } from "./services.ts";
import { writeReviews } from "./writeReviews.ts";

/**
 * Tells every group whose discussion a published summary counted that it did, and what becomes of each of its needs:
 * the group sees it beside next year's discussion. What is written already is left alone, so that it can be done again
 * after breaking off. Gives the reviews of the groups that were told.
 */
export async function markCompiled(
  services: Services,
  { year, unitId, post }: { readonly year: number; readonly unitId: UnitId; readonly post: PostRow },
): Promise<Result<readonly StoredReview[], UseCaseFailure>> {
  const found = await areaFates(services, year, unitId);
  if (!found.ok) return found;
  const { reviews, fatesFor } = found.value;
  const revisions = new Map<string, number>(
    post.stored.value.included.map((copy) => [copy.groupId, copy.revision]),
  );
  const on = services.today();
  const changes = reviews.flatMap((review) => {
    const revision = revisions.get(review.groupId);
    if (revision === undefined || isToldOf(review.value, post.revision)) return [];
    const compiled = { revision, summaryRevision: post.revision, on };
    return [{ review, change: telling(compiled, (now) => fatesFor(review.groupId, now)) }];
  });
  const { written, failed } = await writeReviews(services, year, changes);
  const [first] = failed;
  return first ? fail(first.failure) : ok(written);
}

/** Whether a group has been told what this summary, or a later one, made of its discussion. */
export function isToldOf({ compiled }: Pick<Review, "compiled">, summaryRevision: number): boolean {
  return compiled !== null && compiled.summaryRevision >= summaryRevision;
}

function telling(
  compiled: NonNullable<Review["compiled"]>,
  fatesFor: (now: Review) => Review["fates"],
): ReviewChange {
  return {
    apply: (now) => ({ ...now, compiled, fates: fatesFor(now), toldOn: compiled.on }),
    isDone: (now) => samePart(now.compiled, compiled) && samePart(fatesFor(now), now.fates),
  };
}
