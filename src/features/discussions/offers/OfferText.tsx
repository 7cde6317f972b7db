import type { ReactNode } from "react";
import type { Offer } from "#domain/discussions/offer.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { writtenIn } from "../writtenIn.ts";
import { useOfferStyles } from "./Offers.styles.ts";
import { offerName } from "./offerName.ts";

interface OfferTextProps {
  readonly offer: Offer;
  readonly model: YearModel;
  readonly children?: ReactNode;
}

/** An offer as text: what, more about it, and how it can be learnt. */
export function OfferText({ offer, model, children }: OfferTextProps) {
  const texts = useTexts("discussions").offers;
  const language = useLanguage();
  const styles = useOfferStyles();
  const ways = offer.ways.map((way) => texts.wayShort[way]).join(", ");
  return (
    <li className={styles.offer}>
      <span className={styles.name}>
        <InLanguage shown={offerName(offer, model, language)} />
      </span>
      {offer.description.trim() && <span {...writtenIn(model)}>{offer.description}</span>}
      {ways && <span className={styles.facts}>{ways}</span>}
      {children}
    </li>
  );
}
