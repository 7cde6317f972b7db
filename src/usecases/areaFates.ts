import type { Review } from "#domain/discussions/review.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import { needRows } from "#domain/needs/rowKey.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { needWord, toldFates } from "#domain/trace/needWord.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** What HR's saved summary of an area says of each group's needs, and what the groups have been told so far. */
export interface AreaFates {
  readonly reviews: readonly StoredReview[];
  /** The fates that a group is to read, in place of those it reads now. */
  readonly fatesFor: (groupId: string, now: Pick<Review, "fates">) => Review["fates"];
}

export async function areaFates(
  { stores }: Services,
  year: number,
  unitId: UnitId,
): Promise<Result<AreaFates, UseCaseFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    model: stores.lookups.model(),
    rows: stores.lookups.handedInDigests(year, unitId),
    summary: stores.lookups.summary(year, unitId),
    reviews: work.value.lookups.reviews(year, unitId),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { rows, summary, reviews } = all.value;
  const fates = summary?.value.fates ?? {};
  const rowOf = needRows(yearModel(all.value.model, year), summary?.value.merges ?? []);
  // A group whose copy is not there, or cannot be read, keeps what it has been told.
  const needsOf = new Map(
    rows.rows.map(({ groupId, digest }) => [groupId, digest?.ok ? digest.value.needs : []] as const),
  );
  return ok({
    reviews: reviews.all,
    fatesFor(groupId, now) {
      const words = new Map(
        (needsOf.get(groupId) ?? []).map(
          (need) => [need.id, needWord(fates, rowOf(need), groupId, need.id)] as const,
        ),
      );
      return toldFates(now.fates, words);
    },
  });
}
