import { textIn } from "#domain/model/localText.ts";
import { competenceOf, methodOf, type YearModel } from "#domain/model/yearModel.ts";
import type { WishedGoal } from "#domain/talks/goal.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { useGoalsStyles } from "./goals.styles.ts";

interface GoalReadingProps {
  readonly goal: WishedGoal;
  readonly model: YearModel;
  /** The day, where nothing else says it. */
  readonly withDay?: boolean;
}

/** How a goal is learnt, what it strengthens and how it is seen: only what has been said. */
export function GoalReading({ goal, model, withDay = false }: GoalReadingProps) {
  const texts = useTexts("goals");
  const formats = useFormats();
  const language = useLanguage();
  const styles = useGoalsStyles();
  const method = methodOf(model, goal.methodId);
  const competence = competenceOf(model, goal.competenceId);
  const sign = goal.sign.trim();
  if (!method && !competence && !sign && !(withDay && goal.by)) return null;
  return (
    <dl className={styles.facts}>
      {method && (
        <div>
          <dt>{texts.facts.method}</dt>
          <dd>
            <InLanguage shown={textIn(method.name, language)} />
          </dd>
        </div>
      )}
      {competence && (
        <div>
          <dt>{texts.facts.competence}</dt>
          <dd>
            <InLanguage shown={textIn(competence.name, language)} />
          </dd>
        </div>
      )}
      {withDay && goal.by && (
        <div>
          <dt>{texts.facts.by}</dt>
          <dd>{formats.day(goal.by)}</dd>
        </div>
      )}
      {sign && (
        <div className={styles.whole}>
          <dt>{texts.facts.sign}</dt>
          <dd>{sign}</dd>
        </div>
      )}
    </dl>
  );
}
