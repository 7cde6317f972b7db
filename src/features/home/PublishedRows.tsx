import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import type { SeenCopy } from "#domain/home/changesSince.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";

/** Lines and summaries that everyone here may read: the lines of a year's levels are read together. */
export function PublishedRows({ published }: { readonly published: readonly SeenCopy[] }) {
  const texts = useTexts("homeMore").published;
  const lines = published.filter(({ kind }) => kind === "lines");
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => b - a);
  return (
    <Section title={texts.title}>
      {published.length === 0 ? (
        <EmptyState icon={<DocumentTextRegular />} title={texts.emptyTitle} help={texts.emptyHelp} />
      ) : (
        <RowList>
          {years.map((year) => (
            <LinkRow
              key={year}
              href={`/lines/${year}`}
              title={texts.lines(year)}
              detail={texts.levels(lines.filter((one) => one.year === year).length)}
            />
          ))}
          {published
            .filter(({ kind }) => kind === "published")
            .map(({ unitId, unitName, year, revision }) => (
              <LinkRow
                key={`${unitId} ${year}`}
                href={`/published/${year}/${unitId}/${revision}`}
                title={texts.row(unitName, year)}
                detail={texts.summary(revision)}
              />
            ))}
        </RowList>
      )}
    </Section>
  );
}
