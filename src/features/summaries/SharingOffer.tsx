import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import type { OfferMatches } from "#domain/sharing/matches.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { SharingView } from "#usecases/useSharing.ts";
import { needRowName } from "./needRowName.ts";
import { useSharingStyles } from "./Sharing.styles.ts";
import { SharingNeed } from "./SharingNeed.tsx";

interface SharingOfferProps {
  readonly view: SharingView;
  readonly offered: OfferMatches;
}

/** The most urgent ones; the others on request. */
const shownFirst = 4;

/** What one group offers, and the needs of others that it may help with. */
export function SharingOffer({ view, offered }: SharingOfferProps) {
  const { sharing: texts } = useTexts("compiling");
  const unnamed = useTexts("summaries").summary.unnamed;
  const language = useLanguage();
  const styles = useSharingStyles();
  const titleId = useId();
  const [all, setAll] = useState(false);
  const { offer, matches, groupId } = offered;
  const name = needRowName(
    { competenceId: offer.competenceId, text: offer.competenceText.trim() },
    view.model,
    language,
    unnamed,
  );
  const ways = offer.ways.map((way) => texts.ways[way]).join(", ");
  const shown = all ? matches : matches.slice(0, shownFirst);
  return (
    <section className={styles.offer} aria-labelledby={titleId}>
      <div>
        <h2 id={titleId} className={styles.title}>
          <InLanguage shown={name} />
        </h2>
        <span className={styles.facts}>{texts.from(view.groups.get(groupId)?.name ?? groupId)}</span>
        {ways && <span className={styles.facts}>{ways}</span>}
        {offer.description.trim() && (
          <p lang={contentLanguage(view.model)} className={styles.description}>
            {offer.description}
          </p>
        )}
      </div>
      <div>
        {matches.length === 0 ? (
          <p className={styles.none}>{texts.noMatches}</p>
        ) : (
          <>
            <h3 className={styles.subtitle}>{texts.matches(matches.length)}</h3>
            <ul className={styles.list}>
              {shown.map((match) => (
                <SharingNeed
                  key={match.groupId}
                  view={view}
                  offered={offered}
                  match={match}
                  offerName={name.text}
                />
              ))}
            </ul>
          </>
        )}
        {shown.length < matches.length && (
          <Button className={styles.more} onClick={() => setAll(true)}>
            {texts.showAll(matches.length)}
          </Button>
        )}
      </div>
    </section>
  );
}
