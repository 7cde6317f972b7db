import { samePart } from "#domain/documents/parts.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import { changeReview, type ReviewFailure } from "./changeReview.ts";
import type { Services } from "./services.ts";

/**
 * HR's own word that a group never met this year, for groups that have said nothing; null takes the word back. What the
 * group hands in after all counts before it.
 */
export function markNeverMet(
  services: Services,
  { year, me, review }: { readonly year: number; readonly me: PersonId; readonly review: StoredReview },
  reason: string | null,
): Promise<Result<StoredReview, ReviewFailure>> {
  const neverMet = reason === null ? null : { on: services.today(), by: me, reason: reason.trim() };
  return changeReview(services, year, review, {
    apply: (now) => ({ ...now, neverMet }),
    isDone: (now) => samePart(now.neverMet, neverMet),
    about: (now) => now.neverMet,
  });
}
