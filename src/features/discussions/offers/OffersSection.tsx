import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { fieldId } from "../formParts.ts";
import { ItemsSection } from "../ItemsSection.tsx";
import { problemAt } from "../problemAt.ts";
import type { Removal } from "../removal.ts";
import { OfferFields } from "./OfferFields.tsx";

interface OffersSectionProps {
  readonly view: DiscussionView;
  readonly problems: readonly SummaryProblem[];
  readonly onRemoved: (removal: Removal) => void;
}

/** What the group is willing to teach to others; nobody has to. */
export function OffersSection({ view, problems, onRemoved }: OffersSectionProps) {
  const texts = useTexts("discussions").offers;
  return (
    <ItemsSection
      view={view}
      list="offers"
      items={view.worksheet.offers}
      onItems={(edit) => view.change((now) => ({ ...now, offers: edit(now.offers) }))}
      texts={texts}
      help={() => texts.help}
      addId={fieldId.addOffer}
      firstFieldId={fieldId.offer}
      create={view.newOffer}
      onRemoved={onRemoved}
    >
      {({ item, ...at }) => (
        <OfferFields
          key={item.id}
          view={view}
          offer={item}
          error={problemAt(problems, fieldId.offer(item.id))}
          {...at}
        />
      )}
    </ItemsSection>
  );
}
