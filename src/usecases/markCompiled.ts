import type { Review } from "#domain/discussions/review.ts";
import { samePart } from "#domain/documents/parts.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import { needRows } from "#domain/needs/rowKey.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import { changeReview, type ReviewChange } from "./changeReview.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { PostRow } from "./postRow.ts";
import type { Services } from "./services.ts";

/** So many reviews are written at once: SharePoint slows down who asks for more. */
const atOnce = 4;

type Compiled = Pick<Review, "compiled" | "fates">;

/**
 * Tells every group whose discussion a published summary counted that it did, and what becomes of each of its needs:
 * the group sees it beside next year's discussion. What is written already is left alone, so that it can be done again
 * after breaking off.
 */
export async function markCompiled(
  services: Services,
  { year, unitId, post }: { readonly year: number; readonly unitId: UnitId; readonly post: PostRow },
): Promise<Result<null, UseCaseFailure>> {
  const { stores } = services;
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
  const rowOf = needRows(yearModel(all.value.model, year), summary?.value.merges ?? []);
  const needsOf = new Map(
    rows.rows.map(({ groupId, digest }) => [groupId, digest?.ok ? digest.value.needs : []] as const),
  );
  const revisions = new Map<string, number>(
    post.stored.value.included.map((copy) => [copy.groupId, copy.revision]),
  );
  const on = services.today();
  const changes = reviews.all.flatMap((review) => {
    const revision = revisions.get(review.groupId);
    if (revision === undefined || isToldOf(review.value, post.revision)) return [];
    const fates = (needsOf.get(review.groupId) ?? []).flatMap((need) => {
      const fate = summary?.value.fates[rowOf(need).key];
      return fate ? [[need.id, fate] as const] : [];
    });
    const said: Compiled = {
      compiled: { revision, summaryRevision: post.revision, on },
      fates: Object.fromEntries(fates),
    };
    return [{ review, said }];
  });
  return writeAll(services, year, changes);
}

/** Whether a group has been told what this summary, or a later one, made of its discussion. */
export function isToldOf({ compiled }: Pick<Review, "compiled">, summaryRevision: number): boolean {
  return compiled !== null && compiled.summaryRevision >= summaryRevision;
}

/** Goes on after a failure, so that as many groups as possible know; says the first. */
async function writeAll(
  services: Services,
  year: number,
  changes: readonly { readonly review: StoredReview; readonly said: Compiled }[],
): Promise<Result<null, UseCaseFailure>> {
  const left = [...changes];
  const failures: UseCaseFailure[] = [];
  const writeOn = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const written = await changeReview(services, year, next.review, telling(next.said));
      if (!written.ok && "reason" in written.failure) failures.push(written.failure);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeOn));
  const [first] = failures;
  return first ? fail(first) : ok(null);
}

function telling(said: Compiled): ReviewChange {
  return {
    apply: (review) => ({ ...review, ...said }),
    isDone: ({ compiled, fates }) => samePart({ compiled, fates }, said),
  };
}
