import type { YearModel } from "#domain/model/yearModel.ts";
import type { CompetenceOverYears } from "#domain/talks/needsOverYears.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Section } from "#ui/Section.tsx";
import { competenceName } from "./competenceName.ts";
import { useNeedsStyles } from "./needs.styles.ts";

interface NeedWordsProps {
  readonly competences: readonly CompetenceOverYears[];
  readonly model: YearModel;
}

/** The needs of development discussions as supervisors worded them; nothing tells which supervisor. */
export function NeedWords({ competences, model }: NeedWordsProps) {
  const texts = useTexts("talkStatistics");
  const language = useLanguage();
  const styles = useNeedsStyles();
  const worded = competences.filter(({ words }) => words.length > 0);
  if (worded.length === 0) return null;
  return (
    <Section title={texts.words.title}>
      <p className={styles.help}>{texts.words.help}</p>
      <div className={styles.folds}>
        {worded.map((competence) => (
          <FoldRow
            key={competence.key}
            title={<InLanguage shown={competenceName(competence, model, language, texts.unnamed)} />}
            state={texts.words.count(competence.words.length)}
          >
            <ul className={styles.words}>
              {competence.words
                .toSorted((a, b) => a.need.localeCompare(b.need, "fi"))
                .map(({ need, targetGroup }) => (
                  <li key={`${need} ${targetGroup}`} className={styles.word}>
                    {need}
                    {targetGroup && <span className={styles.target}>{targetGroup}</span>}
                  </li>
                ))}
            </ul>
          </FoldRow>
        ))}
      </div>
    </Section>
  );
}
