import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { languages, textIn } from "#domain/model/localText.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FilterBar } from "#ui/FilterBar.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import { usePublishedStyles } from "./PublishedContent.styles.ts";
import { PublishedLinesPart } from "./PublishedLinesPart.tsx";
import { PublishedNeeds } from "./PublishedNeeds.tsx";
import { SharesBar } from "./SharesBar.tsx";
import { WrittenText } from "./WrittenText.tsx";

interface PublishedContentProps {
  readonly published: PublishedSummary;
  readonly model: TownModel;
}

export function PublishedContent({ published, model }: PublishedContentProps) {
  const texts = useTexts("summaries").published;
  const formats = useFormats();
  const styles = usePublishedStyles();
  const own = useLanguage();
  const inOrder = [...new Set([own, ...model.languages, ...languages])];
  const written = inOrder.filter((language) => published.narrative[language]);
  const [language, setLanguage] = useState(written[0] ?? own);
  return (
    <article className={styles.article}>
      <p className={styles.meta}>
        {texts.basis(
          published.groupsIn,
          published.groupsExpected,
          published.participants,
          published.groupsNeverMet,
        )}
        <br />
        {texts.meta(formats.day(published.publishedOn), published.revision)}
      </p>
      {written.length > 1 && (
        <FilterBar
          label={texts.language}
          options={written.map((id) => ({ id, label: texts.languages[id] }))}
          selected={language}
          onSelect={setLanguage}
        />
      )}
      {published.lines.length > 0 && <PublishedLinesPart lines={published.lines} language={language} />}
      {published.themes.map((theme) => {
        const text = published.narrative[language]?.[theme.id]?.trim();
        const name = textIn(theme.name, own);
        return (
          <section key={theme.id} className={styles.theme}>
            <h2 className={styles.title}>
              <InLanguage shown={name} />
            </h2>
            {text ? (
              <WrittenText text={text} lang={language} />
            ) : (
              <p className={styles.nothing}>{texts.nothingWritten}</p>
            )}
            {theme.competences.length > 0 && <PublishedNeeds theme={theme} themeName={name.text} />}
          </section>
        );
      })}
      <section className={mergeClasses(styles.theme, styles.last)}>
        <SharesBar shares={published.shares} level="h2" />
      </section>
    </article>
  );
}
