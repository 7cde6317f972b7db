import type { Offer } from "#domain/discussions/offer.ts";
import type { PassedOffer } from "#domain/discussions/review.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import { changeReview, type ReviewFailure } from "./changeReview.ts";
import type { Services } from "./services.ts";

interface To {
  readonly year: number;
  readonly review: StoredReview;
}

/** HR passes a group's offer on to a group that needs it. Who offers is not told who needs. */
export function passOffer(
  services: Services,
  { year, review }: To,
  from: { readonly groupId: GroupId; readonly offer: Offer },
): Promise<Result<StoredReview, ReviewFailure>> {
  const passed: PassedOffer = { ...from.offer, fromGroupId: from.groupId, on: services.today() };
  return changeReview(services, year, review, {
    apply: (now) => ({ ...now, offers: [...now.offers.filter(isOther(passed)), passed] }),
    isDone: (now) => !now.offers.every(isOther(passed)),
  });
}

/** HR takes back what it has passed on. */
export function takeBackOffer(
  services: Services,
  { year, review }: To,
  passed: PassedOffer,
): Promise<Result<StoredReview, ReviewFailure>> {
  return changeReview(services, year, review, {
    apply: (now) => ({ ...now, offers: now.offers.filter(isOther(passed)) }),
    isDone: (now) => now.offers.every(isOther(passed)),
  });
}

function isOther(one: Pick<PassedOffer, "id" | "fromGroupId">): (other: PassedOffer) => boolean {
  return (other) => other.id !== one.id || other.fromGroupId !== one.fromGroupId;
}
