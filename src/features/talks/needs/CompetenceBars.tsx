import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { CompetenceOverYears } from "#domain/talks/needsOverYears.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { PairBars } from "#ui/PairBars.tsx";
import { Section } from "#ui/Section.tsx";
import { competenceName } from "./competenceName.ts";
import { useNeedsStyles } from "./needs.styles.ts";

interface CompetenceBarsProps {
  readonly competences: readonly CompetenceOverYears[];
  readonly year: number;
  readonly model: YearModel;
}

const shownFirst = 10;

/** What is needed most this year, by both kinds of discussion. */
export function CompetenceBars({ competences, year, model }: CompetenceBarsProps) {
  const texts = useTexts("talkStatistics");
  const language = useLanguage();
  const formats = useFormats();
  const styles = useNeedsStyles();
  const [whole, setWhole] = useState(false);
  const rows = competences.flatMap(({ key, years, ...named }) => {
    const now = years.find((one) => one.year === year);
    if (!now || now.talks + now.groups === 0) return [];
    return [
      {
        key,
        name: <InLanguage shown={competenceName(named, model, language, texts.unnamed)} />,
        value: texts.pair(formats.number(now.talks), formats.number(now.groups)),
        full: now.talks,
        striped: now.groups,
      },
    ];
  });
  return (
    <Section title={texts.competences.title}>
      <p className={styles.help}>{texts.competences.help}</p>
      <div className={styles.surface}>
        <PairBars
          caption={texts.competences.title}
          full={texts.talks}
          striped={texts.groups}
          rows={whole ? rows : rows.slice(0, shownFirst)}
        />
      </div>
      {!whole && rows.length > shownFirst && (
        <Button size="large" className={styles.more} onClick={() => setWhole(true)}>
          {texts.competences.more(rows.length)}
        </Button>
      )}
    </Section>
  );
}
