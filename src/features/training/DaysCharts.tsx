import { methodOf, type YearModel } from "#domain/model/yearModel.ts";
import type { PeopleByDays, TrainingStatistics } from "#domain/training/trainingStatistics.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Meter } from "#ui/Meter.tsx";
import { Section } from "#ui/Section.tsx";
import { useFigureStyles } from "./figures.styles.ts";
import { useTrainingStyles } from "./training.styles.ts";
import { useShownDays } from "./useShownDays.ts";

interface DaysChartsProps {
  readonly statistics: TrainingStatistics;
  readonly methods: YearModel;
}

const shares = [70, 20, 10, "open"] as const;
const counts = ["none", "part", "one", "two", "more"] as const satisfies readonly (keyof PeopleByDays)[];

/** Days by the parts of 70-20-10, and how many people have how many. */
export function DaysCharts({ statistics, methods }: DaysChartsProps) {
  const texts = useTexts("training");
  const formats = useFormats();
  const shown = useShownDays();
  const { byMethod, days, people, peopleByDays } = statistics;
  const byShare = { 70: 0, 20: 0, 10: 0, open: 0 };
  for (const [id, methodDays] of byMethod) byShare[methodOf(methods, id)?.share ?? "open"] += methodDays;
  return (
    <>
      <Section title={texts.all.byDays}>
        <Bars
          of={people}
          bars={counts.map((count) => ({
            name: texts.all.dayCounts[count],
            value: peopleByDays[count],
            words: texts.all.peopleWords(
              formats.number(peopleByDays[count]),
              formats.percent(people > 0 ? peopleByDays[count] / people : 0),
            ),
          }))}
        />
      </Section>
      <Section title={texts.all.shares}>
        <p className={useTrainingStyles().help}>{texts.all.sharesHelp}</p>
        <Bars
          of={days}
          bars={shares
            .filter((share) => share !== "open" || byShare.open > 0)
            .map((share) => ({
              name: texts.all.shareNames[share],
              value: byShare[share],
              words: texts.all.shareWords(
                shown(byShare[share]),
                formats.percent(days > 0 ? byShare[share] / days : 0),
              ),
            }))}
        />
      </Section>
    </>
  );
}

interface BarsProps {
  readonly of: number;
  readonly bars: readonly { readonly name: string; readonly value: number; readonly words: string }[];
}

/** Parts of a whole, each in words with its bar. */
function Bars({ of, bars }: BarsProps) {
  const styles = useFigureStyles();
  const surface = useTrainingStyles().surface;
  return (
    <div className={surface}>
      <ul className={styles.bars}>
        {bars.map(({ name, value, words }) => (
          <li key={name}>
            <span className={styles.barHead}>
              <span>{name}</span>
              <span>{words}</span>
            </span>
            <Meter done={value} of={of} />
          </li>
        ))}
      </ul>
    </div>
  );
}
