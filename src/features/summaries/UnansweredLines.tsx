import { makeStyles, tokens } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";

const useStyles = makeStyles({
  title: {
    margin: 0,
    marginTop: tokens.spacingVerticalXL,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    maxWidth: "70ch",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  level: { color: tokens.colorNeutralForeground3 },
});

/** Lines that no need of the area answers. */
export function UnansweredLines({ view }: { readonly view: Pick<AreaSummaryView, "lines" | "statistics"> }) {
  const texts = useTexts("lines").summary;
  const language = useLanguage();
  const styles = useStyles();
  const answered = new Set(view.statistics.items.map(({ need }) => need.lineId));
  const left = view.lines.flatMap(({ unitName, lines }) =>
    lines.filter(({ id }) => !answered.has(id)).map(({ id, text }) => ({ id, text, unitName })),
  );
  if (left.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{texts.unanswered}</h3>
      <ul className={styles.list}>
        {left.map(({ id, text, unitName }) => (
          <li key={id}>
            <InLanguage shown={textIn(text, language)} />
            <span className={styles.level}>{` (${unitName})`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
