import { mergeClasses } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { useTableStyles } from "./table.styles.ts";

interface PublishedNeedsProps {
  readonly theme: PublishedSummary["themes"][number];
  readonly themeName: string;
}

export function PublishedNeeds({ theme, themeName }: PublishedNeedsProps) {
  const texts = useTexts("summaries").published;
  const language = useLanguage();
  const formats = useFormats();
  const styles = useTableStyles();
  return (
    <table className={mergeClasses(styles.table, styles.counted)}>
      <caption className={styles.caption}>{texts.needsCaption(themeName)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.competence}</th>
          <th scope="col">{texts.columns.needs}</th>
          <th scope="col">{texts.columns.groups}</th>
        </tr>
      </thead>
      <tbody>
        {theme.competences.map(({ competence, common, needs, groups }, place) => {
          const name = textIn(competence, language);
          return (
            <tr key={keyOf(place)}>
              <th scope="row">
                <InLanguage shown={name} />
                {!common && <span className={styles.detail}>{texts.ownWords}</span>}
              </th>
              <td>{formats.number(needs)}</td>
              <td>{formats.number(groups)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Rows of a fixed table: two competences may be called the same, so that only their place tells them apart. */
function keyOf(place: number): string {
  return `${place}`;
}
