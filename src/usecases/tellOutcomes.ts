import { samePart } from "#domain/documents/parts.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { ok, type Result } from "#lib/result.ts";
import { areaFates } from "./areaFates.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";
import { type WrittenReviews, writeReviews } from "./writeReviews.ts";

/**
 * Tells every group that a published summary of the area has counted what has become of its needs since: from what
 * SharePoint has of the summary now. Who knows already is left alone, so it can be done again after breaking off.
 */
export async function tellOutcomes(
  services: Services,
  { year, unitId }: { readonly year: number; readonly unitId: UnitId },
): Promise<Result<WrittenReviews, UseCaseFailure>> {
  const found = await areaFates(services, year, unitId);
  if (!found.ok) return found;
  const { reviews, fatesFor } = found.value;
  const toldOn = services.today();
  const changes = reviews
    .filter(({ groupId, value }) => value.compiled && !samePart(fatesFor(groupId, value), value.fates))
    .map((review) => ({
      review,
      change: {
        apply: (now: typeof review.value) => ({ ...now, fates: fatesFor(review.groupId, now), toldOn }),
        isDone: (now: typeof review.value) => samePart(fatesFor(review.groupId, now), now.fates),
      },
    }));
  return ok(await writeReviews(services, year, changes));
}
