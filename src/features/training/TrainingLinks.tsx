import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";

interface TrainingLinksProps {
  readonly here: "own" | "staff" | "all";
  readonly year: number;
  readonly today: string;
  readonly mayStaff: boolean;
  readonly mayAll: boolean;
}

const yearsBack = 2;

/** The same of other years, and the other pages of trainings that the person may read. */
export function TrainingLinks({ here, year, today, mayStaff, mayAll }: TrainingLinksProps) {
  const texts = useTexts("training");
  const now = Number(today.slice(0, 4));
  const end = here === "own" ? "" : `/${here}`;
  const years = Array.from({ length: yearsBack + 1 }, (_, at) => now - at).filter((one) => one !== year);
  return (
    <>
      {(here !== "own" || mayStaff || mayAll) && (
        <Section title={texts.more}>
          <RowList>
            {here !== "own" && <LinkRow href={`/training/${year}`} title={texts.toOwn} />}
            {mayStaff && <LinkRow href={`/training/${year}/staff`} title={texts.toStaff} />}
            {(mayStaff || here === "staff") && (
              <LinkRow href={`/talkneeds/${year}`} title={texts.toTalkNeeds} />
            )}
            {mayAll && <LinkRow href={`/training/${year}/all`} title={texts.toAll} />}
          </RowList>
        </Section>
      )}
      <Section title={texts.otherYears}>
        <RowList>
          {years.map((one) => (
            <LinkRow key={one} href={`/training/${one}${end}`} title={texts.year(one)} />
          ))}
        </RowList>
      </Section>
    </>
  );
}
