import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { useCompileStyles } from "./Compile.styles.ts";
import { useCompileChartStyles } from "./CompileChart.styles.ts";
import { needRowName } from "./needRowName.ts";

const shownFirst = 8;

/**
 * Which competence is needed most, beside the year before. Bars for the eye; the same in words and numbers for
 * everybody (decision 0022).
 */
export function CompileChart({ view }: { readonly view: AreaSummaryView }) {
  const all = useTexts("compiling");
  const summaries = useTexts("summaries");
  const texts = all.chart;
  const language = useLanguage();
  const formats = useFormats();
  const styles = useCompileChartStyles();
  const shared = useCompileStyles();
  const titleId = useId();
  const [whole, setWhole] = useState(false);
  const { statistics, lastYear, year, model } = view;
  const rows = statistics.byCompetence;
  if (rows.length === 0) return null;
  const before = new Map(lastYear?.byCompetence.map((row) => [row.key, row.needs]));
  const most = Math.max(...rows.map((row) => row.needs), ...before.values());
  const shown = whole ? rows : rows.slice(0, shownFirst);
  const widthOf = (needs: number) => ({ width: `${(needs / most) * 100}%` });
  return (
    <section className={shared.card} aria-labelledby={titleId}>
      <h2 id={titleId} className={shared.title}>
        {texts.title}
      </h2>
      {lastYear && (
        <p aria-hidden className={styles.legend}>
          <span className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles.thisYear)} />
            {year}
          </span>
          <span className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles.lastYear)} />
            {year - 1}
          </span>
        </p>
      )}
      <ul
        className={styles.rows}
        aria-label={lastYear ? texts.captionWithLast(year, year - 1) : texts.caption(year)}
      >
        {shown.map((row) => {
          const earlier = before.get(row.key) ?? 0;
          return (
            <li key={row.key}>
              <span className={styles.words}>
                <span className={styles.name}>
                  <InLanguage shown={needRowName(row, model, language, summaries.summary.unnamed)} />
                </span>
                <span className={styles.count}>
                  <strong>{texts.needs(row.needs)}</strong>
                  {lastYear && (
                    <span className={styles.earlier}>{`, ${texts.lastYear(formats.number(earlier))}`}</span>
                  )}
                </span>
              </span>
              <span
                aria-hidden
                className={mergeClasses(styles.bar, styles.thisYear)}
                style={widthOf(row.needs)}
              />
              {lastYear && (
                <span
                  aria-hidden
                  className={mergeClasses(styles.bar, styles.lastYear, earlier === 0 && styles.none)}
                  style={widthOf(earlier)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {rows.length > shownFirst && (
        <Button className={shared.more} onClick={() => setWhole(!whole)} aria-expanded={whole}>
          {whole ? texts.showFewer : texts.showAll(rows.length)}
        </Button>
      )}
    </section>
  );
}
