import { Link } from "wouter";
import { textIn } from "#domain/model/localText.ts";
import type { ClockItem } from "#domain/yearclock/clockItems.ts";
import { currentPeriod } from "#domain/yearclock/currentPeriod.ts";
import { yearShare } from "#domain/yearclock/yearShare.ts";
import { yearStretch } from "#domain/yearclock/yearStretch.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Section } from "#ui/Section.tsx";
import { YearWheel } from "#ui/YearWheel.tsx";
import type { ChannelTab } from "#usecases/channelTab.ts";
import { useTabStyles } from "./tab.styles.ts";

type TabClock = Pick<ChannelTab, "year" | "today" | "model" | "clock">;

/** Where the year stands, and what of it comes to the channel's groups: now, and next. */
export function ClockSection({ tab }: { readonly tab: TabClock }) {
  const texts = useTexts("channelTab").clock;
  const styles = useTabStyles();
  const { year, today, model, clock } = tab;
  const period = currentPeriod(model.periods, today);
  const now = clock.filter(({ state }) => state === "current" || state === "late");
  const next = clock.find(({ state }) => state === "ahead");
  return (
    <Section title={texts.title}>
      <div className={styles.wheel}>
        <YearWheel
          parts={useTexts("clock").months}
          bands={model.periods.map(({ id, from, to }) => ({
            id,
            ...yearStretch(from, to),
            label: "",
            tone: id === period?.id ? "current" : "quiet",
          }))}
          rings={[]}
          marks={[]}
          hand={yearShare(today.slice(5))}
          centre={String(year)}
        />
      </div>
      {clock.length === 0 ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <>
          <h3 className={styles.name}>{texts.now}</h3>
          {now.length === 0 && <p className={styles.text}>{texts.nothingNow}</p>}
          <ClockItems items={now} />
          {next && <h3 className={styles.name}>{texts.next}</h3>}
          {next && <ClockItems items={[next]} />}
        </>
      )}
      <Link href="/clock" className={styles.link}>
        {texts.all}
      </Link>
    </Section>
  );
}

function ClockItems({ items }: { readonly items: readonly ClockItem[] }) {
  const texts = useTexts("channelTab").clock;
  const formats = useFormats();
  const language = useLanguage();
  const styles = useTabStyles();
  if (items.length === 0) return null;
  return (
    <ul className={styles.items}>
      {items.map(({ entry, from, to, dueOn }) => (
        <li key={entry.id}>
          <InLanguage shown={textIn(entry.name, language)} />
          <span className={styles.when}>
            {texts.span(formats.shortDay(from), formats.shortDay(to))}
            {dueOn && `, ${texts.due(formats.shortDay(dueOn))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
