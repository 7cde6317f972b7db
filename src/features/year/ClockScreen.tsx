import { Link } from "wouter";
import { dayOfYear } from "#domain/model/monthDay.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { Clock } from "#usecases/clock.ts";
import { useClock } from "#usecases/useClock.ts";
import { ClockView } from "./ClockView.tsx";
import { useClockStyles } from "./clock.styles.ts";

/** The model's year: what is when, where it stands, and what is the person's. Without a year, the one going on. */
export function ClockScreen({ year = null }: { readonly year?: number | null }) {
  const texts = useTexts("clock");
  const styles = useClockStyles();
  const loaded = useClock(year);
  const ready = loaded.status === "ready";
  return (
    <Page
      title={ready ? texts.title(loaded.value.year) : texts.loadingTitle}
      width="wide"
      back={{ href: "/", to: texts.home }}
      ready={loaded.status !== "loading"}
      {...(ready ? { aside: <YearLinks year={loaded.value.year} /> } : {})}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(clock) => (
          <>
            <GapsNotice gaps={clock.gaps} retry={ready ? loaded.retry : undefined} />
            <Lead clock={clock} />
            {clock.isHr && (
              <p className={styles.edit}>
                <Link href="/clock/edit" className={styles.link}>
                  {texts.edit}
                </Link>
              </p>
            )}
            <ClockView key={clock.year} clock={clock} />
          </>
        )}
      </WhenReady>
    </Page>
  );
}

function Lead({ clock }: { readonly clock: Clock }) {
  const texts = useTexts("clock");
  const formats = useFormats();
  const styles = useClockStyles();
  const from = formats.day(dayOfYear(clock.year - 1, "10-01"));
  const to = formats.day(dayOfYear(clock.year, "09-30"));
  return (
    <p className={styles.lead}>
      {texts.lead(from, to)} {texts.today(formats.day(clock.today))}
    </p>
  );
}

function YearLinks({ year }: { readonly year: number }) {
  const texts = useTexts("clock");
  const styles = useClockStyles();
  return (
    <nav className={styles.years} aria-label={texts.otherYears}>
      {[year - 1, year + 1].map((other) => (
        <Link key={other} href={`/clock/${other}`} className={styles.link}>
          {texts.year(other)}
        </Link>
      ))}
    </nav>
  );
}
