import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { Offer } from "#domain/discussions/offer.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { useActionStyles } from "../actions.styles.ts";
import { FormSection } from "../FormSection.tsx";
import { focusSoon } from "../focusSoon.ts";
import { fieldId } from "../formParts.ts";
import { problemAt } from "../problemAt.ts";
import { putItem } from "../putItem.ts";
import { type Removal, removed } from "../removal.ts";
import { OfferFields } from "./OfferFields.tsx";

interface OffersSectionProps {
  readonly view: DiscussionView;
  readonly problems: readonly SummaryProblem[];
  readonly onRemoved: (removal: Removal) => void;
}

/** What the group is willing to teach to others; nobody has to. */
export function OffersSection({ view, problems, onRemoved }: OffersSectionProps) {
  const texts = useTexts("discussions").offers;
  const styles = useActionStyles();
  const { worksheet, change, newOffer } = view;
  // A new offer is a part of the worksheet only once something has been written into it.
  const [fresh, setFresh] = useState<Offer | null>(null);
  const offers = fresh ? [...worksheet.offers, fresh] : worksheet.offers;
  return (
    <FormSection id="offers" title={texts.title}>
      <p className={styles.help}>{texts.help}</p>
      <ol className={styles.list}>
        {offers.map((offer, index) => (
          <OfferFields
            key={offer.id}
            view={view}
            offer={offer}
            number={index + 1}
            error={problemAt(problems, fieldId.offer(offer.id))}
            onChange={(part) => {
              setFresh(null);
              change((now) => ({ ...now, offers: putItem(now.offers, offer, part) }));
            }}
            onRemove={() => {
              focusSoon(fieldId.addOffer);
              if (offer === fresh) return setFresh(null);
              const { remove, removal } = removed(worksheet, "offers", offer.id, texts.removed);
              change(remove);
              view.blurred();
              onRemoved(removal);
            }}
          />
        ))}
      </ol>
      <Button
        size="large"
        id={fieldId.addOffer}
        className={styles.button}
        icon={<AddRegular />}
        onClick={() => {
          const offer = fresh ?? newOffer();
          setFresh(offer);
          focusSoon(fieldId.offer(offer.id));
        }}
      >
        {texts.add}
      </Button>
    </FormSection>
  );
}
