import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { PairBars } from "#ui/PairBars.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { useCompileStyles } from "./Compile.styles.ts";
import { needRowName } from "./needRowName.ts";

const shownFirst = 8;

const useStyles = makeStyles({
  earlier: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

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
  const styles = useStyles();
  const shared = useCompileStyles();
  const titleId = useId();
  const [whole, setWhole] = useState(false);
  const { statistics, lastYear, year, model } = view;
  const rows = statistics.byCompetence;
  if (rows.length === 0) return null;
  const before = new Map(lastYear?.byCompetence.map((row) => [row.key, row.needs]));
  const most = Math.max(...rows.map((row) => row.needs), ...before.values());
  const shown = whole ? rows : rows.slice(0, shownFirst);
  return (
    <section className={shared.card} aria-labelledby={titleId}>
      <h2 id={titleId} className={shared.title}>
        {texts.title}
      </h2>
      <PairBars
        wide
        most={most}
        caption={lastYear ? texts.captionWithLast(year, year - 1) : texts.caption(year)}
        full={String(year)}
        striped={lastYear ? String(year - 1) : null}
        rows={shown.map((row) => {
          const earlier = before.get(row.key) ?? 0;
          return {
            key: row.key,
            name: <InLanguage shown={needRowName(row, model, language, summaries.summary.unnamed)} />,
            value: (
              <>
                <strong>{texts.needs(row.needs)}</strong>
                {lastYear && (
                  <span className={styles.earlier}>{`, ${texts.lastYear(formats.number(earlier))}`}</span>
                )}
              </>
            ),
            full: row.needs,
            striped: earlier,
          };
        })}
      />
      {rows.length > shownFirst && (
        <Button className={shared.more} onClick={() => setWhole(!whole)} aria-expanded={whole}>
          {whole ? texts.showFewer : texts.showAll(rows.length)}
        </Button>
      )}
    </section>
  );
}
