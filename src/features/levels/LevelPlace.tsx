import { mergeClasses } from "@fluentui/react-components";
import type { LevelCell } from "#domain/statistics/levelBoard.ts";
import type { Thresholds } from "#domain/statistics/levelFigures.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { BandBar } from "#ui/BandBar.tsx";
import { useLevelsStyles } from "./levels.styles.ts";

interface LevelPlaceProps {
  readonly name: string;
  readonly cell: LevelCell;
  readonly thresholds: Thresholds;
  /** The year that a change is told from. */
  readonly before: number | null;
  /** Of an area, beside those of the town. */
  readonly small?: boolean;
}

/** One competence in one place: how many answered, their bands, mean and change; or why that is not told. */
export function LevelPlace({ name, cell, thresholds, before, small = false }: LevelPlaceProps) {
  const texts = useTexts("levels");
  const formats = useFormats();
  const styles = useLevelsStyles();
  const { respondents, mean, bands, since, untold, change } = cell;
  const facts = [
    respondents !== null && texts.respondents(respondents),
    mean !== null && texts.mean(formats.oneDecimal(mean)),
    change !== null && before !== null && since === null && changeWords(change, before),
  ].filter((fact) => fact !== false);
  function changeWords(by: number, year: number): string {
    if (by === 0) return texts.change.same(year);
    return by > 0
      ? texts.change.up(formats.oneDecimal(by), year)
      : texts.change.down(formats.oneDecimal(-by), year);
  }
  const share = (count: number) =>
    `${formats.number(count)} (${formats.percent(respondents ? count / respondents : 0)})`;
  return (
    <>
      <span className={styles.words}>
        <span className={mergeClasses(styles.place, !small && styles.strong)}>{name}</span>
        <span className={styles.facts}>{facts.join(" · ")}</span>
      </span>
      {bands && (
        <>
          <BandBar parts={bands} thin={small} />
          <span className={styles.quiet}>
            {texts.shares(share(bands[0]), share(bands[1]), share(bands[2]))}
          </span>
        </>
      )}
      {untold && <span className={styles.untold}>{untoldWords()}</span>}
      {since !== null && <span className={styles.untold}>{texts.since(since, thresholds.changed)}</span>}
    </>
  );

  function untoldWords(): string {
    if (untold === "fewAnswers") return texts.untold.fewAnswers(thresholds.counts);
    return untold === "fewForLevels" ? texts.untold.fewForLevels(thresholds.means) : texts.untold.wouldTell;
  }
}
