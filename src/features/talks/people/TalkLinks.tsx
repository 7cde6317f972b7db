import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { TalkPeople } from "#usecases/talks/people/talkPeople.ts";

/** What belongs to the discussions, and those of other years. */
export function TalkLinks({ people }: { readonly people: TalkPeople }) {
  const texts = useTexts("talkPeople").staff;
  const { year, today, staff } = people;
  const now = cycleYear(today);
  return (
    <Section title={texts.more}>
      <RowList>
        {staff.length > 0 && (
          <>
            <LinkRow href={`/talkneeds/${year}`} title={texts.needs} detail={texts.needsHelp} />
            <LinkRow href={`/talks/${year}/all`} title={texts.counts} detail={texts.countsHelp} />
            <LinkRow href={`/training/${year}/staff`} title={texts.trainings} />
            <LinkRow href={`/talks/${year}/import`} title={texts.import} detail={texts.importHelp} />
          </>
        )}
        {[now, now - 1]
          .filter((one) => one !== year)
          .map((one) => (
            <LinkRow key={one} href={`/talks/${one}`} title={texts.year(one)} />
          ))}
      </RowList>
    </Section>
  );
}
