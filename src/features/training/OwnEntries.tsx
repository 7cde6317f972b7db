import { mergeClasses } from "@fluentui/react-components";
import { personYear } from "#domain/training/personYear.ts";
import { ruleOn } from "#domain/training/trainingDays.ts";
import type { TrainingRecord } from "#domain/training/trainingRecord.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Section } from "#ui/Section.tsx";
import type { OwnTraining } from "#usecases/training/loadOwnTraining.ts";
import { TrainingFactsLine } from "./TrainingFactsLine.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import { useShownDays } from "./useShownDays.ts";

interface OwnEntriesProps {
  readonly record: TrainingRecord;
  readonly own: Pick<OwnTraining, "year" | "today" | "model">;
}

/** How many days so far, and the trainings that they come from. */
export function OwnEntries({ record, own }: OwnEntriesProps) {
  const texts = useTexts("training");
  const styles = useTrainingStyles();
  const shown = useShownDays();
  const { model, year, today } = own;
  const { days, hours, trainings, uncounted } = personYear(record, model.trainingRules);
  const rule = ruleOn(model.trainingRules, `${year}-12-31`);
  const entries = [...record.entries].sort((a, b) => b.on.localeCompare(a.on));
  return (
    <>
      <div className={styles.surface}>
        <span className={styles.numberLabel}>
          {today.startsWith(`${year}-`) ? texts.own.soFar : texts.own.inYear(year)}
        </span>
        <span className={styles.number}>{shown(days)}</span>
        <p className={styles.facts}>
          <span>{texts.hours(shown(hours))}</span>
          <span>{texts.trainings(trainings)}</span>
        </p>
        {uncounted > 0 && <p className={styles.ownWords}>{texts.uncounted(uncounted)}</p>}
        {rule && (
          <p className={mergeClasses(styles.quiet, styles.below)}>
            {texts.rule(shown(rule.hoursPerDay), shown(rule.shortestHours))}
          </p>
        )}
      </div>
      <Section title={texts.own.entries}>
        {entries.length === 0 ? (
          <EmptyState title={texts.own.noneTitle} help={texts.own.noneHelp} />
        ) : (
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={entry.id} className={styles.item}>
                <h3 className={styles.name}>{entry.title}</h3>
                <TrainingFactsLine training={entry} model={model} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
