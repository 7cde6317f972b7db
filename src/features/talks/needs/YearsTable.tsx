import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { CompetenceOverYears, YearStatistics } from "#domain/talks/needsOverYears.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Section } from "#ui/Section.tsx";
import { competenceName } from "./competenceName.ts";
import { useNeedsStyles } from "./needs.styles.ts";

interface YearsTableProps {
  readonly competences: readonly CompetenceOverYears[];
  readonly years: readonly YearStatistics[];
  readonly model: YearModel;
}

const shownFirst = 15;

/** The same in numbers, year beside year. */
export function YearsTable({ competences, years, model }: YearsTableProps) {
  const texts = useTexts("talkStatistics");
  const language = useLanguage();
  const formats = useFormats();
  const styles = useNeedsStyles();
  const hidden = useHiddenStyles();
  const [whole, setWhole] = useState(false);
  const pair = (talks: number, groups: number) => texts.pair(formats.number(talks), formats.number(groups));
  return (
    <Section title={texts.years.title}>
      <p className={styles.help}>{texts.competences.help}</p>
      <div className={styles.surface}>
        <table className={styles.table}>
          <caption className={hidden.visually}>{texts.years.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.years.competence}</th>
              {years.map(({ year }) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(whole ? competences : competences.slice(0, shownFirst)).map((competence) => (
              <tr key={competence.key}>
                <th scope="row">
                  <InLanguage shown={competenceName(competence, model, language, texts.unnamed)} />
                </th>
                {competence.years.map(({ year, talks, groups }) => (
                  <td key={year}>{pair(talks, groups)}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.years.total}</th>
              {years.map(({ year, talks, groups }) => (
                <td key={year}>{pair(talks.total, groups.total)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {!whole && competences.length > shownFirst && (
        <Button size="large" className={styles.more} onClick={() => setWhole(true)}>
          {texts.competences.more(competences.length)}
        </Button>
      )}
    </Section>
  );
}
