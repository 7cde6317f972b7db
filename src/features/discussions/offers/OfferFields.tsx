import { Checkbox } from "@fluentui/react-components";
import { type Offer, offerWaySchema } from "#domain/discussions/offer.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { useActionStyles } from "../actions.styles.ts";
import { CompetenceField } from "../CompetenceField.tsx";
import { fieldId } from "../formParts.ts";
import { ItemHead } from "../ItemHead.tsx";
import { writtenIn } from "../writtenIn.ts";
import { useOfferStyles } from "./Offers.styles.ts";
import { offerName } from "./offerName.ts";

interface OfferFieldsProps {
  readonly view: DiscussionView;
  readonly offer: Offer;
  readonly number: number;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<Offer>) => void;
  readonly onRemove: () => void;
}

/** One offer: which competence, what of it, and in what ways others can learn it. */
export function OfferFields({ view, offer, number, error, onChange: set, onRemove }: OfferFieldsProps) {
  const texts = useTexts("discussions").offers;
  const language = useLanguage();
  const styles = useActionStyles();
  const own = useOfferStyles();
  const { model, blurred } = view;
  const { ways } = offer;
  return (
    <li className={styles.action}>
      <ItemHead
        title={texts.number(number)}
        remove={texts.remove}
        removeLabel={texts.removeOf(offerName(offer, model, language).text || texts.number(number))}
        onRemove={onRemove}
      />
      <div className={styles.fields}>
        <CompetenceField
          id={fieldId.offer(offer.id)}
          named={offer}
          model={model}
          error={error}
          onChange={set}
          onBlur={blurred}
        />
        <div className={styles.what}>
          <LongTextField
            short
            label={texts.description}
            {...writtenIn(model)}
            value={offer.description}
            onChange={(description) => set({ description })}
            onBlur={blurred}
          />
        </div>
        <fieldset className={own.ways}>
          <legend className={own.legend}>{texts.ways}</legend>
          {offerWaySchema.options.map((way) => (
            <Checkbox
              key={way}
              size="large"
              label={texts.way[way]}
              checked={ways.includes(way)}
              onChange={(_, { checked }) => {
                const others = ways.filter((known) => known !== way);
                set({ ways: checked ? [...others, way] : others });
              }}
              onBlur={blurred}
            />
          ))}
        </fieldset>
      </div>
    </li>
  );
}
