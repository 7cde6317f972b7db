import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { PublishedRow } from "#usecases/home.ts";

/** Summaries that everyone here may read. */
export function PublishedRows({ published }: { readonly published: readonly PublishedRow[] }) {
  const texts = useTexts("home").published;
  return (
    <Section title={texts.title}>
      {published.length === 0 ? (
        <EmptyState icon={<DocumentTextRegular />} title={texts.emptyTitle} help={texts.emptyHelp} />
      ) : (
        <RowList>
          {published.map(({ unitId, unitName, year, revision }) => (
            <LinkRow
              key={`${unitId} ${year} ${revision}`}
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
