import { Fragment } from "react";
import { linesByKind } from "#domain/lines/linesByKind.ts";
import { type Language, textIn } from "#domain/model/localText.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { usePublishedStyles } from "./PublishedContent.styles.ts";

interface PublishedLinesPartProps {
  readonly lines: PublishedSummary["lines"];
  /** In which the summary is being read. */
  readonly language: Language;
}

/** The lines that the unit's leading groups have laid down, by kind. */
export function PublishedLinesPart({ lines, language }: PublishedLinesPartProps) {
  const texts = useTexts("lines");
  const own = useLanguage();
  const styles = usePublishedStyles();
  return (
    <section className={styles.theme}>
      <h2 className={styles.title}>{texts.summary.title}</h2>
      {linesByKind(lines).map(([first, ...rest]) => (
        <Fragment key={first.id}>
          <h3 className={styles.kind}>
            {first.kind ? <InLanguage shown={textIn(first.kind, own)} /> : texts.otherKind}
          </h3>
          <ul className={styles.lines}>
            {[first, ...rest].map(({ id, text }) => (
              <li key={id}>
                <InLanguage shown={textIn(text, language)} />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}
