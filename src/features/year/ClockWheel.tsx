import type { Period } from "#domain/model/townModel.ts";
import type { ClockItem } from "#domain/yearclock/clockItems.ts";
import { currentPeriod } from "#domain/yearclock/currentPeriod.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { yearShare } from "#domain/yearclock/yearShare.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { YearWheel } from "#ui/YearWheel.tsx";
import { useClockStyles } from "./clock.styles.ts";
import { bandsOf, marksOf, ringsOf } from "./wheelOf.ts";

interface ClockWheelProps {
  readonly year: number;
  readonly today: string;
  readonly periods: readonly Period[];
  readonly items: readonly ClockItem[];
}

/** What the list says, as a wheel. */
export function ClockWheel({ year, today, periods, items }: ClockWheelProps) {
  const texts = useTexts("clock");
  const styles = useClockStyles();
  const isNow = cycleYear(today) === year;
  return (
    <figure className={styles.figure} aria-hidden="true">
      <YearWheel
        parts={texts.months}
        bands={bandsOf(periods, isNow ? currentPeriod(periods, today) : null)}
        rings={ringsOf(items)}
        marks={marksOf(items)}
        hand={isNow ? yearShare(today.slice(5)) : null}
        centre={String(year)}
      />
      <figcaption className={styles.caption}>{texts.wheel}</figcaption>
    </figure>
  );
}
