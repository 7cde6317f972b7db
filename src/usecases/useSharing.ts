import { useState } from "react";
import type { PassedOffer } from "#domain/discussions/review.ts";
import { groupIdSchema } from "#domain/organisation/group.ts";
import type { OfferMatches } from "#domain/sharing/matches.ts";
import type { Result } from "#lib/result.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { ReviewFailure } from "./changeReview.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Loaded } from "./loaded.ts";
import { loadSharing, passedTo, type Sharing, type StaleOffer, staleOffers } from "./loadSharing.ts";
import { passOffer, takeBackOffer } from "./passOffer.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

type From = Pick<OfferMatches, "groupId" | "offer">;

export interface SharingView extends Omit<Sharing, "reviews"> {
  /** When and whether an offer has been passed on to a group. */
  readonly passedTo: (groupId: string, from: From) => PassedOffer | null;
  readonly stale: readonly StaleOffer[];
  /** Null when it is done. */
  readonly pass: (groupId: string, from: From) => Promise<UseCaseFailure | null>;
  readonly takeBack: (groupId: string, passed: PassedOffer) => Promise<UseCaseFailure | null>;
}

/** HR's view of what groups offer to each other; what is passed on shows at once. */
export function useSharing(year: number): Loaded<SharingView> {
  const services = useServices();
  const loaded = useLoaded(["sharing", year], () => loadSharing(services, year), { fresh: true });
  const [written, setWritten] = useState<ReadonlyMap<string, StoredReview>>(new Map());
  if (loaded.status !== "ready") return loaded;
  const { reviews: before, ...sharing } = loaded.value;
  const reviews = new Map([...before, ...written]);
  const write = async (
    groupId: string,
    change: (review: StoredReview) => Promise<Result<StoredReview, ReviewFailure>>,
  ): Promise<UseCaseFailure | null> => {
    const review = reviews.get(groupId);
    // `sync` makes it for a group that has none yet.
    if (!review) return { reason: "notFound", requestId: null, subject: `review:${year}:${groupId}` };
    const done = await change(review);
    if (!done.ok) return "reason" in done.failure ? done.failure : null;
    setWritten((now) => new Map([...now, [groupId, done.value]]));
    return null;
  };
  return {
    ...loaded,
    value: {
      ...sharing,
      passedTo: (groupId, from) => passedTo({ reviews }, groupId, from),
      stale: staleOffers({ ...sharing, reviews }),
      pass: (groupId, { groupId: fromId, offer }) =>
        write(groupId, (review) =>
          passOffer(services, { year, review }, { groupId: groupIdSchema.parse(fromId), offer }),
        ),
      takeBack: (groupId, passed) =>
        write(groupId, (review) => takeBackOffer(services, { year, review }, passed)),
    },
  };
}
