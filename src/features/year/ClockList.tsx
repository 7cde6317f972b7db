import { type ReactNode, useId } from "react";
import { textIn } from "#domain/model/localText.ts";
import type { Period } from "#domain/model/townModel.ts";
import type { ClockItem } from "#domain/yearclock/clockItems.ts";
import { currentPeriod } from "#domain/yearclock/currentPeriod.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { Clock } from "#usecases/clock.ts";
import { ClockItemRow } from "./ClockItemRow.tsx";
import { useClockStyles } from "./clock.styles.ts";

interface ClockListProps {
  readonly clock: Clock;
  readonly items: readonly ClockItem[];
}

/** The year in words, by its periods. */
export function ClockList({ clock, items }: ClockListProps) {
  const styles = useClockStyles();
  return (
    <div className={styles.periods}>
      {byPeriod(items, clock.model.periods).map(({ period, first, rows }) => (
        <PeriodPart key={first} period={period}>
          <ol className={styles.list} start={first + 1}>
            {rows.map((item, index) => (
              <ClockItemRow
                key={item.entry.id}
                item={item}
                number={first + index + 1}
                year={clock.year}
                model={clock.model}
                seesBoard={clock.seesBoard}
              />
            ))}
          </ol>
        </PeriodPart>
      ))}
    </div>
  );
}

function PeriodPart({ period, children }: { readonly period: Period | null; readonly children: ReactNode }) {
  const texts = useTexts("clock");
  const language = useLanguage();
  const styles = useClockStyles();
  const formats = useFormats();
  const titleId = useId();
  const dayOf = (monthDay: string) => formats.shortDay(`2000-${monthDay}`); // a year that has every day
  return (
    <section aria-labelledby={titleId}>
      <div className={styles.periodHead}>
        <h2 id={titleId} className={styles.period}>
          {period ? <InLanguage shown={textIn(period.name, language)} /> : texts.between}
        </h2>
        {period && <span className={styles.quiet}>{texts.span(dayOf(period.from), dayOf(period.to))}</span>}
      </div>
      {children}
    </section>
  );
}

interface Part {
  readonly period: Period | null;
  /** Place of the first of them in the whole list. */
  readonly first: number;
  readonly rows: ClockItem[];
}

/** Items in their order; those that begin in the same period follow each other. */
function byPeriod(items: readonly ClockItem[], periods: readonly Period[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, item] of items.entries()) {
    const period = currentPeriod(periods, item.from);
    const last = parts.at(-1);
    if (last && last.period?.id === period?.id) last.rows.push(item);
    else parts.push({ period, first: index, rows: [item] });
  }
  return parts;
}
