import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { useOfferers } from "#usecases/useOfferers.ts";
import { useOfferStyles } from "./Offers.styles.ts";
import { OfferText } from "./OfferText.tsx";

/** Other groups' strengths that HR has passed on for this group's needs, and whom to ask. */
export function OffersReceived({ view }: { readonly view: Pick<DiscussionView, "review" | "model"> }) {
  const texts = useTexts("discussions").offers;
  const styles = useOfferStyles();
  const offers = view.review?.value.offers ?? [];
  const loaded = useOfferers(offers.map((offer) => offer.fromGroupId));
  if (offers.length === 0) return null;
  const offerers = loaded.status === "ready" ? loaded.value : null;
  return (
    <Notice tone="success" title={texts.received(offers.length)}>
      <ul className={styles.list}>
        {offers.map((offer) => {
          const from = offerers?.get(offer.fromGroupId);
          return (
            <OfferText key={`${offer.fromGroupId} ${offer.id}`} offer={offer} model={view.model}>
              {from && (
                <span className={styles.facts}>
                  {[texts.from(from.group), from.chair && texts.chair(from.chair)].filter(Boolean).join(", ")}
                </span>
              )}
            </OfferText>
          );
        })}
      </ul>
      {texts.receivedHelp}
    </Notice>
  );
}
