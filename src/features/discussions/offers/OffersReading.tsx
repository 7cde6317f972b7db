import type { Offer } from "#domain/discussions/offer.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import { useOfferStyles } from "./Offers.styles.ts";
import { OfferText } from "./OfferText.tsx";

interface OffersReadingProps {
  readonly offers: readonly Offer[];
  readonly model: YearModel;
}

/** What a group offers to others, as text; nothing where it offers nothing. */
export function OffersReading({ offers, model }: OffersReadingProps) {
  const texts = useTexts("discussions").offers;
  const styles = useOfferStyles();
  if (offers.length === 0) return null;
  return (
    <FormSection id="offers" title={texts.title}>
      <ul className={styles.list}>
        {offers.map((offer) => (
          <OfferText key={offer.id} offer={offer} model={model} />
        ))}
      </ul>
    </FormSection>
  );
}
