import { textIn } from "#domain/model/localText.ts";
import { methodOf, type YearModel } from "#domain/model/yearModel.ts";
import { daysOf, ruleOn } from "#domain/training/trainingDays.ts";
import type { TrainingProposal } from "#domain/training/trainingRecord.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import { useShownDays } from "./useShownDays.ts";

interface TrainingFactsLineProps {
  readonly training: Pick<TrainingProposal, "on" | "until" | "provider" | "hours" | "methodId">;
  readonly model: YearModel;
  /** Further facts at the end. */
  readonly more?: readonly string[];
}

/** When, by whom, how long, and in which way, in one quiet line. */
export function TrainingFactsLine({ training, model, more = [] }: TrainingFactsLineProps) {
  const texts = useTexts("training");
  const styles = useTrainingStyles();
  const formats = useFormats();
  const shown = useShownDays();
  const language = useLanguage();
  const { on, until, provider, hours, methodId } = training;
  const rule = ruleOn(model.trainingRules, on);
  const days = rule ? daysOf(hours, rule) : 0;
  const method = methodOf(model, methodId);
  const methodName = method && textIn(method.name, language);
  return (
    <p className={styles.facts}>
      <span>{until && until !== on ? texts.span(formats.day(on), formats.day(until)) : formats.day(on)}</span>
      <span>{texts.daysAndHours(shown(days), shown(hours))}</span>
      {provider && <span>{provider}</span>}
      {methodName && <InLanguage shown={methodName} />}
      {more.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
