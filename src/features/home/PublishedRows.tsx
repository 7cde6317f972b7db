import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import type { SeenCopy } from "#domain/home/changesSince.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";

/** Summaries and lines that everyone here may read. */
export function PublishedRows({ published }: { readonly published: readonly SeenCopy[] }) {
  const texts = useTexts("homeMore").published;
  return (
    <Section title={texts.title}>
      {published.length === 0 ? (
        <EmptyState icon={<DocumentTextRegular />} title={texts.emptyTitle} help={texts.emptyHelp} />
      ) : (
        <RowList>
          {published.map(({ kind, unitId, unitName, year, revision }) => (
            <LinkRow
              key={`${kind} ${unitId} ${year}`}
              href={
                kind === "lines" ? `/lines/${year}/${unitId}` : `/published/${year}/${unitId}/${revision}`
              }
              title={texts.row(unitName, year)}
              detail={texts[kind](revision)}
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}
