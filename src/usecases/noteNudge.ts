import type { PersonId } from "#domain/organisation/person.ts";
import type { Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import { changeReview, type ReviewFailure } from "./changeReview.ts";
import type { Services } from "./services.ts";

/** Notes that HR has opened a reminder to a group, so that colleagues and the group see it. The app itself sends nothing. */
export function noteNudge(
  services: Services,
  { year, me, review }: { readonly year: number; readonly me: PersonId; readonly review: StoredReview },
): Promise<Result<StoredReview, ReviewFailure>> {
  const nudge = { id: services.newId(), on: services.today(), by: me };
  return changeReview(services, year, review, {
    apply: (now) => ({ ...now, nudges: [...now.nudges, nudge] }),
    isDone: (now) => now.nudges.some(({ id }) => id === nudge.id),
  });
}
