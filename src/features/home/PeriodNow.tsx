import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { textIn } from "#domain/model/localText.ts";
import type { Period } from "#domain/model/townModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { media } from "#ui/media.ts";
import type { HomeGlance } from "#usecases/home.ts";
import { YearClock } from "./YearClock.tsx";

const useStyles = makeStyles({
  now: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXL,
    marginBottom: "40px",
    [media.phone]: { gap: tokens.spacingHorizontalL, marginBottom: tokens.spacingVerticalXXXL },
  },
  words: { minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: "anywhere",
    [media.phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  clock: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "32px",
    color: tokens.colorBrandForegroundLink,
    [media.touch]: { minHeight: "44px" },
  },
  dates: { margin: 0, marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
});

/** Where the town's year clock stands. */
export function PeriodNow({ glance }: { readonly glance: HomeGlance }) {
  const { period, model, today } = glance;
  const styles = useStyles();
  const texts = useTexts("home");
  const language = useLanguage();
  const formats = useFormats();
  const dayOf = (monthDay: string) => formats.shortDay(`2000-${monthDay}`); // a year that has every day
  const next = period ? null : nextPeriod(model.periods, today.slice(5));
  return (
    <div className={styles.now} data-content="real">
      <YearClock periods={model.periods} current={period} today={today} />
      <div className={styles.words}>
        {period ? (
          <>
            <p className={styles.name}>
              <InLanguage shown={textIn(period.name, language)} />
            </p>
            <p className={styles.dates}>{texts.span(dayOf(period.from), dayOf(period.to))}</p>
          </>
        ) : (
          <>
            <p className={styles.name}>{texts.between}</p>
            {next && (
              <p className={styles.dates}>{texts.next(textIn(next.name, language).text, dayOf(next.from))}</p>
            )}
          </>
        )}
        <Link href="/clock" className={styles.clock}>
          {texts.clock}
        </Link>
      </div>
    </div>
  );
}

/** The period that begins next, over the turn of the year if need be. */
function nextPeriod(periods: readonly Period[], monthDay: string): Period | undefined {
  const inOrder = [...periods].sort((a, b) => a.from.localeCompare(b.from));
  return inOrder.find((period) => period.from > monthDay) ?? inOrder[0];
}
