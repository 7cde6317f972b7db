import type { Need } from "../discussions/need.ts";
import type { Offer } from "../discussions/offer.ts";
import type { TownModel } from "../model/townModel.ts";
import { topicsOf } from "../needs/competenceWords.ts";
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

/** How near a need is to an offer. */
interface Nearness {
  readonly sameCompetence: boolean;
  readonly words: readonly string[];
}

/**
 * Every group's offers with the needs of other units that they may help with: the same common competence, or own words
 * that mean the same. `unitOf` tells where a group belongs: a unit needs no app to share within itself.
 */
export function offerMatches(
  digests: readonly GroupDigest[],
  model: Pick<TownModel, "competences" | "urgencies">,
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
  const nearness = (offer: Offer, need: Need): Nearness => ({
    sameCompetence: keyOf(offer) === keyOf(need),
    words: sharedIn(offer, need),
  });
  const sorted = [...digests].sort((a, b) => finnishOrder(a.groupId, b.groupId));
  const offered = sorted.flatMap(({ groupId, digest }) =>
    digest.offers.filter(isNamed).map((offer) => ({
      groupId,
      offer,
      matches: sorted
        .filter((other) => other.groupId !== groupId && !isSameUnit(unitOf(groupId), unitOf(other.groupId)))
        .flatMap((other) => {
          const found = other.digest.needs.filter(isNamed).flatMap((need): NeedMatch[] => {
            const { sameCompetence, words } = nearness(offer, need);
            return sameCompetence || words.length > 0 ? [{ groupId: other.groupId, need, words }] : [];
          });
          return found.sort(before).slice(0, 1);
        })
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

/** Own words against own words; a common competence's own name says no more than that it is the same. */
function sharedIn(offer: Offer, need: Need): readonly string[] {
  const offered = [offer.competenceId === null ? offer.competenceText : "", ...sentences(offer.description)];
  const needed = [need.competenceId === null ? need.competenceText : "", ...sentences(need.description)];
  return offered
    .flatMap((one) => needed.map((other) => sharedTopic(topicsOf(one), topicsOf(other))))
    .reduce((best, words) => (words.length > best.length ? words : best), []);
}

function sentences(text: string): readonly string[] {
  return text.split(/[.!?\n]+/u).filter((sentence) => sentence.trim());
}
