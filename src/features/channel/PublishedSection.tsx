import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { PublishedRow } from "#usecases/home.ts";
import { useTabStyles } from "./tab.styles.ts";

/** Summaries that concern the channel. */
export function PublishedSection({ published }: { readonly published: readonly PublishedRow[] }) {
  const texts = useTexts("channelTab").published;
  const styles = useTabStyles();
  return (
    <Section title={texts.title}>
      {published.length === 0 ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <RowList>
          {published.map(({ unitId, unitName, year, revision }) => (
            <LinkRow
              key={`${unitId} ${year}`}
              href={`/published/${year}/${unitId}/${revision}`}
              title={texts.row(unitName, year)}
              detail={texts.revision(revision)}
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}
