import { needsOverYears, type YearStatistics } from "#domain/talks/needsOverYears.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { PairBars } from "#ui/PairBars.tsx";
import { Section } from "#ui/Section.tsx";
import type { TalkStatistics } from "#usecases/talks/needs/loadTalkStatistics.ts";
import { useNeedsStyles } from "./needs.styles.ts";

interface AreaNeedsProps {
  readonly now: YearStatistics;
  readonly of: TalkStatistics;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/** How many needs each area has told of this year. */
export function AreaNeeds({ now, of, areas }: AreaNeedsProps) {
  const texts = useTexts("talkStatistics");
  const formats = useFormats();
  const styles = useNeedsStyles();
  const thisYear = of.years.filter(({ year }) => year === now.year);
  const rows = areas.map(({ id, name }) => {
    const [counted] = needsOverYears(thisYear, of.model, id);
    const talks = counted?.talks.total ?? 0;
    const groups = counted?.groups.total ?? 0;
    return {
      key: id,
      name,
      value: texts.pair(formats.number(talks), formats.number(groups)),
      full: talks,
      striped: groups,
    };
  });
  return (
    <Section title={texts.areas.title}>
      <p className={styles.help}>{texts.competences.help}</p>
      <div className={styles.surface}>
        <PairBars caption={texts.areas.title} full={texts.talks} striped={texts.groups} rows={rows} />
      </div>
    </Section>
  );
}
