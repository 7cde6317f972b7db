import type { Need } from "../discussions/need.ts";
import type { Offer } from "../discussions/offer.ts";
import type { YearModel } from "../model/yearModel.ts";
import { type Topic, topicsOf } from "../needs/competenceWords.ts";
import { finnishOrder } from "../needs/finnishOrder.ts";
import type { GroupDigest } from "../needs/needStatistics.ts";
import { rowKeys } from "../needs/rowKey.ts";
import { sharedTopic } from "../needs/sharedTopic.ts";

/** A need of another unit's group that an offer may help with. */
export interface NeedMatch {
  readonly groupId: string;
  readonly need: Need;
  /** Words that the two share beyond a common competence; none where only that brings them together. */
  readonly words: readonly string[];
}

export interface OfferMatches {
  readonly groupId: string;
  readonly offer: Offer;
  /** The most urgent first, and those that share words before those that do not; one for each group. */
  readonly matches: readonly NeedMatch[];
}

/** A need or an offer, taken apart once: in a large town each is held against thousands. */
interface Named<T> {
  readonly groupId: string;
  readonly named: T;
  readonly key: string;
  /** Of the own words for it, and of each sentence about it. */
  readonly topics: readonly (readonly Topic[])[];
}

/**
 * Every group's offers with the needs of other units that they may help with: the same common competence, or own words
 * that mean the same. `unitOf` tells where a group belongs: a unit needs no app to share within itself.
 */
export function offerMatches(
  digests: readonly GroupDigest[],
  model: Pick<YearModel, "commonSets" | "competences" | "urgencies">,
  unitOf: (groupId: string) => string | undefined,
): readonly OfferMatches[] {
  const keyOf = rowKeys(model);
  const urgencies = model.urgencies.map(({ id }) => id);
  const urgencyOf = ({ need }: NeedMatch) => {
    const rank = urgencies.indexOf(need.urgencyId ?? "");
    return rank < 0 ? urgencies.length : rank;
  };
  const before = (a: NeedMatch, b: NeedMatch) =>
    urgencyOf(a) - urgencyOf(b) ||
    Number(b.words.length > 0) - Number(a.words.length > 0) ||
    finnishOrder(a.groupId, b.groupId) ||
    finnishOrder(a.need.id, b.need.id);
  const apart = <T extends Need | Offer>(groupId: string, all: readonly T[]): readonly Named<T>[] =>
    all.filter(isNamed).map((named) => ({ groupId, named, key: keyOf(named), topics: topicsIn(named) }));
  const sorted = [...digests]
    .sort((a, b) => finnishOrder(a.groupId, b.groupId))
    .map(({ groupId, digest }) => ({
      groupId,
      needs: apart(groupId, digest.needs),
      offers: apart(groupId, digest.offers),
    }));
  const offered = sorted.flatMap(({ groupId, offers }) =>
    offers.map((offer) => ({
      groupId,
      offer: offer.named,
      matches: sorted
        .filter((other) => other.groupId !== groupId && !isSameUnit(unitOf(groupId), unitOf(other.groupId)))
        .flatMap(({ needs }) =>
          needs
            .flatMap((need): NeedMatch[] => {
              const words = sharedIn(offer, need);
              const fits = offer.key === need.key || words.length > 0;
              return fits ? [{ groupId: need.groupId, need: need.named, words }] : [];
            })
            .sort(before)
            .slice(0, 1),
        )
        .sort(before),
    })),
  );
  // What helps somebody comes before what helps nobody yet.
  const helps = ({ matches }: OfferMatches) => matches.length > 0;
  return [...offered.filter(helps), ...offered.filter((one) => !helps(one))];
}

function isNamed({ competenceId, competenceText }: Need | Offer): boolean {
  return competenceId !== null || competenceText.trim() !== "";
}

function isSameUnit(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}

/** A common competence's own name says no more than that it is the same: only own words are looked at. */
function topicsIn({ competenceId, competenceText, description }: Need | Offer): Named<unknown>["topics"] {
  return [competenceId === null ? competenceText : "", ...sentences(description)].map(topicsOf);
}

function sharedIn(offer: Named<Offer>, need: Named<Need>): readonly string[] {
  return offer.topics
    .flatMap((one) => need.topics.map((other) => sharedTopic(one, other)))
    .reduce((best, words) => (words.length > best.length ? words : best), []);
}

function sentences(text: string): readonly string[] {
  return text.split(/[.!?\n]+/u).filter((sentence) => sentence.trim());
}
