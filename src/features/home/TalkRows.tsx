import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { Home } from "#usecases/home.ts";

/** To the development discussions of the year, and one's own goals; not there where the town does not hold them here. */
export function TalkRows({ home }: { readonly home: Home }) {
  const texts = useTexts("homeMore").talks;
  const { year, model } = home;
  if (!model.talk) return null;
  return (
    <Section title={texts.title}>
      <RowList>
        <LinkRow href={`/talks/${year}`} title={texts.all(year)} detail={texts.allHelp} />
        <LinkRow href="/goals" title={texts.goals} detail={texts.goalsHelp} />
        {(home.isHr || home.areas.length > 0) && (
          <LinkRow href={`/talks/${year}/all`} title={texts.hr} detail={texts.hrHelp} />
        )}
      </RowList>
    </Section>
  );
}
