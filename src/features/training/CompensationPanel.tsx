import { Field, Input, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { readDecimal } from "#domain/tables/readDecimal.ts";
import { compensation, type PayFigures } from "#domain/training/compensation.ts";
import type { TrainingStatistics } from "#domain/training/trainingStatistics.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { useFigureStyles } from "./figures.styles.ts";
import { useTrainingStyles } from "./training.styles.ts";

interface CompensationPanelProps {
  readonly year: number;
  readonly statistics: TrainingStatistics;
  /** What euros are counted from; null until both numbers are there. */
  readonly onPay: (pay: PayFigures | null) => void;
}

/** What the Employment Fund would pay, in years in which the law gives it, and what its application asks. */
export function CompensationPanel({ year, statistics, onPay }: CompensationPanelProps) {
  const texts = useTexts("training").all.compensation;
  const training = useTrainingStyles();
  const styles = useFigureStyles();
  const formats = useFormats();
  const [typed, setTyped] = useState({ wageSum: "", fullTimeYears: "" });
  const { rule, eligibleDays, eligiblePeopleByDayCount } = statistics;
  if (!rule?.compensation)
    return (
      <Section title={texts.title}>
        <p className={training.help}>{texts.none(year)}</p>
      </Section>
    );
  const { percent, payDays } = rule.compensation;
  const pay = payOf(typed);
  const euros = pay && compensation({ ...pay, eligibleDays }, rule);
  const put = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    onPay(payOf(next));
  };
  const error = (text: string) =>
    text.trim() !== "" && !((readDecimal(text) ?? 0) > 0) ? { validationMessage: texts.notNumber } : {};
  return (
    <Section title={texts.title}>
      <div className={training.surface}>
        <p className={training.help}>{texts.help(formats.number(percent), formats.number(payDays))}</p>
        <div className={styles.pair}>
          <Field size="large" label={texts.wageSum} {...error(typed.wageSum)}>
            <Input
              size="large"
              inputMode="decimal"
              autoComplete="off"
              value={typed.wageSum}
              onChange={(_, { value }) => put({ wageSum: value })}
            />
          </Field>
          <Field size="large" label={texts.fullTimeYears} {...error(typed.fullTimeYears)}>
            <Input
              size="large"
              inputMode="decimal"
              autoComplete="off"
              value={typed.fullTimeYears}
              onChange={(_, { value }) => put({ fullTimeYears: value })}
            />
          </Field>
        </div>
        <p className={training.quiet}>{texts.notKept}</p>
        {euros !== null && (
          <p className={training.below}>
            <span className={training.numberLabel}>{texts.result}</span>
            <output className={training.number}>{formats.euros(euros)}</output>
          </p>
        )}
        <h3 className={mergeClasses(training.name, training.below)}>{texts.application}</h3>
        <dl className={styles.facts}>
          {[...eligiblePeopleByDayCount].flatMap(([days, people]) => [
            <dt key={`days ${days}`}>{texts.dayCount(days)}</dt>,
            <dd key={`people ${days}`}>{formats.number(people)}</dd>,
          ])}
        </dl>
      </div>
    </Section>
  );
}

function payOf(typed: { readonly wageSum: string; readonly fullTimeYears: string }): PayFigures | null {
  const wageSum = readDecimal(typed.wageSum);
  const fullTimeYears = readDecimal(typed.fullTimeYears);
  return wageSum !== null && wageSum > 0 && fullTimeYears !== null && fullTimeYears > 0
    ? { wageSum, fullTimeYears }
    : null;
}
