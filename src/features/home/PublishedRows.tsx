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
  const plans = published.filter(({ kind }) => kind === "plan");
  const years = yearsOf(lines);
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
          {yearsOf(plans).map((year) => (
            <LinkRow
              key={`plan ${year}`}
              href={`/confirmed/${year}`}
              title={texts.plan(year)}
              detail={texts.confirmed}
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

function yearsOf(copies: readonly SeenCopy[]): readonly number[] {
  return [...new Set(copies.map(({ year }) => year))].sort((a, b) => b - a);
}
