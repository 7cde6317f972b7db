import { Link } from "wouter";
import type { TrainingStatistics } from "#domain/training/trainingStatistics.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Figures } from "#ui/Figures.tsx";
import { useFigureStyles } from "./figures.styles.ts";
import { useShownDays } from "./useShownDays.ts";

interface YearFiguresProps {
  readonly statistics: TrainingStatistics;
  readonly year: number;
}

/** The year in four numbers. */
export function YearFigures({ statistics, year }: YearFiguresProps) {
  const texts = useTexts("training").all;
  const styles = useFigureStyles();
  const formats = useFormats();
  const shown = useShownDays();
  const { days, people, eligibleDays, untrained, rule } = statistics;
  const figures = [
    {
      label: texts.figures.days,
      value: shown(days),
      detail: people > 0 ? texts.figures.perPerson(shown(days / people)) : "",
    },
    {
      label: texts.figures.eligible,
      value: formats.number(eligibleDays),
      detail: rule ? texts.figures.most(rule.mostDays) : "",
    },
    { label: texts.figures.people, value: formats.number(people), detail: "" },
    {
      label: texts.figures.untrained,
      value: formats.number(untrained),
      detail: people > 0 ? texts.figures.share(formats.percent(untrained / people)) : "",
    },
  ];
  return (
    <>
      <Figures figures={figures} />
      <p className={styles.links}>
        <Link className={styles.link} href={`/training/${year}/import`}>
          {texts.importing}
        </Link>
      </p>
    </>
  );
}
