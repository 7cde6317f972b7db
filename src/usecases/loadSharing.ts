import { copyStateOf, discussionState } from "#domain/discussions/discussionState.ts";
import type { PassedOffer } from "#domain/discussions/review.ts";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { type OfferMatches, offerMatches } from "#domain/sharing/matches.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { HandedInRow } from "#store/groupDocuments.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Gaps } from "./gaps.ts";
import type { Services } from "./services.ts";

/** What groups of the town offer to each other, for HR to bring together. */
export interface Sharing {
  readonly year: number;
  readonly model: YearModel;
  readonly groups: ReadonlyMap<string, Group>;
  readonly offers: readonly OfferMatches[];
  /** HR's dealings with each group: what has been passed on to it stands there. */
  readonly reviews: ReadonlyMap<string, StoredReview>;
  readonly gaps: Gaps;
}

/** Something that was passed on and is no longer offered: its group has taken its discussion back, or changed it. */
export interface StaleOffer {
  /** To whom it was passed on. */
  readonly groupId: string;
  readonly offer: PassedOffer;
}

/** All offers and needs of a year, in one request; only what stands handed in, and HR has not returned, is used. */
export async function loadSharing(
  services: Services,
  year: number,
): Promise<Result<Sharing, UseCaseFailure>> {
  const { stores } = services;
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    hr: stores.lookups.hrProbe(),
    rows: stores.lookups.handedInDigests(year),
    reviews: work.value.lookups.reviews(year),
    model: stores.lookups.model(),
    groups: stores.lookups.groups(),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { rows } = all.value;
  const model = yearModel(all.value.model, year);
  const reviews = new Map(all.value.reviews.all.map((review) => [review.groupId, review]));
  const groups = new Map<string, Group>(all.value.groups.all.map((group) => [group.id, group]));
  const counted = rows.rows.flatMap((row) => {
    const digest = digestOf(row, reviews.get(row.groupId));
    return digest ? [{ groupId: row.groupId, digest }] : [];
  });
  return ok({
    year,
    model,
    groups,
    offers: offerMatches(counted, model, (groupId) => groups.get(groupId)?.unitId),
    reviews,
    gaps: {
      missing: rows.missing,
      unreadable: [
        ...rows.rows.flatMap(({ digest }) => (digest && !digest.ok ? [digest.failure] : [])),
        ...all.value.reviews.unreadable,
        ...all.value.groups.unreadable,
      ],
    },
  });
}

function digestOf({ state, digest }: HandedInRow, review: StoredReview | undefined) {
  if (!digest?.ok) return null;
  const copy = { state: copyStateOf(state), revision: digest.value.revision };
  const stands = discussionState(copy, review?.value ?? null);
  return stands === "handedIn" || stands === "accepted" ? digest.value : null;
}

/** Whether HR has passed an offer on to a group. */
export function passedTo(
  { reviews }: Pick<Sharing, "reviews">,
  groupId: string,
  from: { readonly groupId: string; readonly offer: { readonly id: string } },
): PassedOffer | null {
  const passed = reviews.get(groupId)?.value.offers ?? [];
  return passed.find((offer) => isSameOffer(offer, from)) ?? null;
}

/** What was passed on and is no longer offered. */
export function staleOffers({
  reviews,
  offers,
  gaps,
}: Pick<Sharing, "reviews" | "offers" | "gaps">): readonly StaleOffer[] {
  // An offer that has not come, or cannot be read, may still be there.
  if (gaps.missing || gaps.unreadable.length > 0) return [];
  return [...reviews].flatMap(([groupId, { value }]) =>
    value.offers
      .filter((passed) => !offers.some((offered) => isSameOffer(passed, offered)))
      .map((offer) => ({ groupId, offer })),
  );
}

function isSameOffer(
  passed: PassedOffer,
  { groupId, offer }: { readonly groupId: string; readonly offer: { readonly id: string } },
): boolean {
  return passed.id === offer.id && passed.fromGroupId === groupId;
}
